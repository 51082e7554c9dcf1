package org.caremarket.plan;

import java.util.List;

/** Finds what keeps a plan from being sent for review; a bean for each kind of reason. */
public interface Obstacles {

    /**
     * One reason.
     *
     * @param key the section it is about
     * @param words what is wrong and what to do: {@code Section 2 is 14 words over its limit of 750: shorten it}
     */
    record Obstacle(String key, String words) {}

    /** What is in the way, in the order of the sections; empty when nothing is. */
    List<Obstacle> of(Plan plan, List<Section> sections);
}

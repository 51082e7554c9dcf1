package org.caremarket.provider.oversight;

import java.util.List;
import java.util.Map;
import org.caremarket.provider.Location;

/**
 * A rule by which a location comes to the watch list. Features publish a bean of this kind each; the list shows every
 * reason that any rule gives, so that it need know none of them. A rule speaks in words, dates and figures and never in
 * points: there is no score.
 */
public interface WatchRule {

    /**
     * A number that the council sets.
     *
     * @param name its word in forms and the API, unlike the rule's others: {@code points}
     * @param label what people are asked: {@code Percentage points}
     * @param usual its value until the council says otherwise, 0 to 1,000
     */
    record Threshold(String name, String label, int usual) {}

    /**
     * Why a location is to be watched.
     *
     * @param words a sentence with its dates and figures, which every reader of the council may know
     * @param path where that stands, below the council's address
     */
    record Reason(String words, String path) {}

    /** Where it stands among the others: lower is earlier. */
    int order();

    /** Its word in forms and the API: {@code visit-overdue}. */
    String code();

    /** Its name: {@code A visit is overdue}. */
    String name();

    /** What it says at these values of its thresholds, as a sentence. */
    String explanation(Map<String, Integer> thresholds);

    /** The numbers that the council sets; none for most. */
    default List<Threshold> thresholds() {
        return List.of();
    }

    /** Whether it is used until the council says otherwise. */
    default boolean usedAtFirst() {
        return true;
    }

    /**
     * Why which of these locations are to be watched, by the location's id; one without a reason is left out.
     *
     * @param thresholds a value for each of {@link #thresholds()}, by its name
     */
    Map<Long, List<Reason>> reasons(List<Location> locations, Map<String, Integer> thresholds);
}

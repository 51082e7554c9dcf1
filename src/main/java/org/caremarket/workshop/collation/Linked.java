package org.caremarket.workshop.collation;

import java.util.List;
import org.caremarket.delivery.Action;

/**
 * What came of a decision.
 *
 * @param sections of plans that it changed
 * @param actions that carry it, with where they stand now
 */
public record Linked(List<LinkedSection> sections, List<Action> actions) {

    static final Linked NOTHING = new Linked(List.of(), List.of());

    /**
     * A section that it changed.
     *
     * @param plan the plan's title
     * @param heading the section's
     */
    public record LinkedSection(ChangedSection change, String plan, String heading) {}

    public Linked {
        sections = List.copyOf(sections);
        actions = List.copyOf(actions);
    }

    public boolean isEmpty() {
        return sections.isEmpty() && actions.isEmpty();
    }
}

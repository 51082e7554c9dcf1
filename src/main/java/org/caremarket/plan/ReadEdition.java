package org.caremarket.plan;

import java.util.ArrayDeque;
import java.util.List;

/**
 * A frozen plan as readers see it.
 *
 * @param sections in the order of the plan
 */
public record ReadEdition(Edition edition, EditionContent content, List<ReadFrozen> sections) {

    public ReadEdition {
        sections = List.copyOf(sections);
    }

    /** Those that say something, and the headings above them: what was optional and left out is not shown. */
    public List<ReadFrozen> shown() {
        var kept = new ArrayDeque<ReadFrozen>();
        for (var each : sections.reversed()) {
            if (each.written() || !kept.isEmpty() && kept.getFirst().section().depth() > each.section().depth()) {
                kept.addFirst(each);
            }
        }
        return List.copyOf(kept);
    }

    /**
     * A frozen section as readers see it.
     *
     * @param html its text, safe to show, with its frozen figures
     */
    public record ReadFrozen(EditionContent.FrozenSection section, String html) {

        /** Whether it says something. */
        public boolean written() {
            return !section.text().isBlank() || !section.objectives().isEmpty();
        }
    }
}

package org.caremarket.plan;

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

    /**
     * A frozen section as readers see it.
     *
     * @param html its text, safe to show, with its frozen figures
     */
    public record ReadFrozen(EditionContent.FrozenSection section, String html) {

        /** Whether it says something. */
        public boolean written() {
            return !section.text().isBlank();
        }
    }
}

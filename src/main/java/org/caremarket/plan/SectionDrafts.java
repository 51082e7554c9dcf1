package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * What is under way in a section, as one person sees it.
 *
 * @param own what they typed themselves and did not save; null when there is nothing
 * @param others who else has it open now
 */
public record SectionDrafts(@Nullable SectionDraft own, List<SectionWriter> others) {

    public SectionDrafts {
        others = List.copyOf(others);
    }
}

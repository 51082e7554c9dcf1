package org.caremarket.plan.template;

import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * A section of a plan: a section of its template, for one market where it repeats.
 *
 * @param key once in the plan: {@code assessment}, or with the market {@code assessment.care-homes-65}
 * @param sectionKey the key in the template: {@code assessment}
 * @param number as people cite it, with a letter for the market: {@code 1a}; empty when sections have none
 * @param title its heading, with the market's name where it repeats
 * @param question what the section is to answer
 * @param guidance how to go about it, in paragraphs
 * @param depth 0 for a section, 1 and 2 for subsections
 * @param market the market it is about; null when it does not repeat
 * @param words the most words it may hold; null when there is no limit
 * @param required whether the plan cannot be sent without it
 * @param objectives whether it ends with objectives
 * @param figures what belongs beside it
 * @param grid the table to fill in, for {@link SectionKind#TABLE} only
 */
public record PlanSection(
        String key,
        String sectionKey,
        String number,
        String title,
        String question,
        String guidance,
        SectionKind kind,
        int depth,
        @Nullable ServiceMarket market,
        @Nullable Integer words,
        boolean required,
        boolean objectives,
        List<WantedFigure> figures,
        @Nullable Grid grid) {

    public PlanSection {
        figures = List.copyOf(figures);
    }
}

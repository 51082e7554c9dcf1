package org.caremarket.plan.template;

import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * A section of a template. Texts that the template does not give are empty.
 *
 * @param key its word in keys and addresses, once in a template and the same in its later versions: {@code assessment}
 * @param number as people cite it: {@code 3}, {@code 3.1}; empty when sections have none
 * @param title its heading
 * @param question what the section is to answer
 * @param guidance how to go about it, in paragraphs
 * @param perMarket whether it repeats, with its subsections, for each market of the template
 * @param words the most words it may hold; null when there is no limit
 * @param required whether the plan cannot be sent without it
 * @param objectives whether it ends with objectives
 * @param figures what belongs beside it
 * @param grid the table to fill in, for {@link SectionKind#TABLE} only
 * @param sections its subsections, at most two levels deep
 */
public record TemplateSection(
        String key,
        String number,
        String title,
        String question,
        String guidance,
        SectionKind kind,
        boolean perMarket,
        @Nullable Integer words,
        boolean required,
        boolean objectives,
        List<WantedFigure> figures,
        @Nullable Grid grid,
        List<TemplateSection> sections) {

    public TemplateSection {
        figures = List.copyOf(figures);
        sections = List.copyOf(sections);
    }

    /** With other subsections. */
    public TemplateSection with(List<TemplateSection> others) {
        return new TemplateSection(key, number, title, question, guidance, kind, perMarket, words, required, objectives,
                figures, grid, others);
    }
}

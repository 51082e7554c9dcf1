package org.caremarket.plan;

import java.util.List;
import org.caremarket.plan.template.PlanTemplate;

/**
 * A plan as readers see it.
 *
 * @param sections those that its template asks for, in its order
 * @param figures those that the texts quote, in the order of their marks, which count from 1
 */
public record ReadPlan(Plan plan, PlanTemplate template, List<ReadSection> sections, List<FigureNote> figures) {

    public ReadPlan {
        sections = List.copyOf(sections);
        figures = List.copyOf(figures);
    }

    /** How many words the whole plan has. */
    public int words() {
        return sections.stream().mapToInt(section -> section.count().words()).sum();
    }
}

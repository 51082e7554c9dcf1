package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caremarket.indicator.Indicator;
import org.caremarket.plan.template.Grid;
import org.caremarket.plan.template.PlanTemplate;
import org.caremarket.plan.template.SectionKind;
import org.caremarket.plan.template.ServiceMarket;
import org.caremarket.plan.template.TemplateEdits.Placed;

/** What a template asks in one section, as pages show it. */
public record AskedSection(Placed placed, PlanTemplate template, Map<String, Indicator> indicators) {

    public String key() {
        return placed.section().key();
    }

    /** With its number: {@code 1.2 Capacity}. */
    public String heading() {
        return heading(placed);
    }

    static String heading(Placed placed) {
        var section = placed.section();
        return section.number().isEmpty() ? section.title() : section.number() + " " + section.title();
    }

    /** What is asked for, in words: {@code Text, at most 500 words. Required. Repeats for each market.} */
    public String form() {
        var section = placed.section();
        if (section.kind() == SectionKind.HEADING) {
            return repeats("A heading over the sections below it.");
        }
        var parts = new ArrayList<String>();
        parts.add((section.kind() == SectionKind.TABLE ? "A table to fill in, and text" : "Text")
                + (section.words() == null ? ", of any length." : ", at most " + Section.words(section.words()) + "."));
        parts.add(section.required() ? "Required." : "Can be left out.");
        if (section.objectives()) {
            parts.add("Ends with objectives.");
        }
        return repeats(String.join(" ", parts));
    }

    /** The figures that belong beside it, by name: {@code Vacancies in care homes, not older than 12 months}. */
    public List<String> figures() {
        return placed.section().figures().stream().map(figure -> {
            var named = indicators.get(figure.code());
            var name = named == null ? figure.code() + " (there is no such indicator any more)" : named.name();
            var age = WantedLines.age(figure.notOlderThan());
            var market = figure.market() == null ? "" : ", for " + template.market(figure.market())
                    .map(ServiceMarket::name).orElse(figure.market());
            return name + market + (age.isEmpty() ? "" : ", not older than " + age);
        }).toList();
    }

    public @Nullable Grid grid() {
        return placed.section().grid();
    }

    private String repeats(String words) {
        if (placed.repeated()) {
            return words + " Repeats with the section above it.";
        }
        return placed.section().perMarket() ? words + " Repeats for each market." : words;
    }
}

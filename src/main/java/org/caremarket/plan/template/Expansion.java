package org.caremarket.plan.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Makes the sections of a plan from those of its template. */
final class Expansion {

    private final List<ServiceMarket> markets;
    private final List<ServiceMarket> chosen;
    private final List<PlanSection> expanded = new ArrayList<>();

    Expansion(List<ServiceMarket> markets, Collection<String> chosen) {
        this.markets = markets;
        this.chosen = markets.stream().filter(market -> chosen.contains(market.key())).toList();
    }

    List<PlanSection> of(List<TemplateSection> sections) {
        sections.forEach(section -> expand(section, 0));
        return List.copyOf(expanded);
    }

    private void expand(TemplateSection section, int depth) {
        if (section.perMarket()) {
            chosen.forEach(market -> repeat(section, depth, market, section.number()));
        } else {
            expanded.add(new PlanSection(
                    section.key(), section.key(), section.number(), section.title(), section.question(),
                    section.guidance(), section.kind(), depth, null, section.words(), section.required(),
                    section.objectives(), section.figures(), section.grid()));
            section.sections().forEach(each -> expand(each, depth + 1));
        }
    }

    /** @param repeating the number of the section that repeats, this one or the one above it */
    private void repeat(TemplateSection section, int depth, ServiceMarket market, String repeating) {
        var figures = section.figures().stream()
                .filter(figure -> figure.market() == null || figure.market().equals(market.key())).toList();
        expanded.add(new PlanSection(
                section.key() + "." + market.key(), section.key(), number(section.number(), market, repeating),
                section.title() + ": " + market.name(), section.question(), section.guidance(), section.kind(), depth,
                market, section.words(), section.required(), section.objectives(), figures, section.grid()));
        section.sections().forEach(each -> repeat(each, depth + 1, market, repeating));
    }

    /**
     * With the market's letter behind the number of what repeats: 2 becomes 2a, and 2.1 below it 2a.1. The letter goes
     * by the market's place in the template, so that it is the same when a plan leaves a market out.
     */
    private String number(String number, ServiceMarket market, String repeating) {
        if (number.isEmpty()) {
            return "";
        }
        var letter = (char) ('a' + markets.indexOf(market));
        return number.startsWith(repeating + ".") && !repeating.isEmpty()
                ? repeating + letter + number.substring(repeating.length())
                : number + letter;
    }
}

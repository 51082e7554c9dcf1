package org.caremarket.provider.closure;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.document.Paper;
import org.caremarket.platform.document.Paper.Fact;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.platform.web.TypedDate;
import org.jsoup.nodes.Entities;

/** Continuity plans as papers for a board: without the notes of single steps, which are for those who work on it. */
@Singleton
class ContinuityPapers {

    private final Continuity continuity;
    private final MarketChanges changes;
    private final Alternatives alternatives;
    private final Clock clock;

    ContinuityPapers(Continuity continuity, MarketChanges changes, Alternatives alternatives, Clock clock) {
        this.continuity = continuity;
        this.changes = changes;
        this.alternatives = alternatives;
        this.clock = clock;
    }

    /** A paper, and the exit that it is about. */
    record OfChange(long change, Paper paper) {}

    Optional<OfChange> of(long id) {
        return continuity.find(id).map(plan -> {
            var exit = changes.find(plan.change()).orElseThrow();
            var today = LocalDate.now(clock);
            var council = Scope.current() instanceof CouncilScope scope ? scope.name() : "";
            return new OfChange(exit.id(), new Paper(plan.title(), "en-GB", council, "As it stood on " + TypedDate.words(today),
                    today, plan.open() ? "Open" : "Closed", null, facts(plan, exit, council), body(plan, exit)));
        });
    }

    private static List<Fact> facts(ContinuityPlan plan, MarketChange exit, String council) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Council", council));
        facts.add(new Fact("Provider", exit.providerName()));
        facts.add(new Fact("Cause", exit.causeTitle()));
        facts.add(new Fact("Last day", exit.dayWords()));
        facts.add(new Fact("Lead", plan.lead()));
        facts.add(new Fact("Deadline", plan.deadline().map(TypedDate::words).orElse("Not stated")));
        return facts;
    }

    private String body(ContinuityPlan plan, MarketChange exit) {
        var html = new StringBuilder();
        plan.madeUp().ifPresent(words -> html.append("<blockquote>").append(element("p", "Made up for demonstration: " + words))
                .append("</blockquote>"));
        html.append(element("p", plan.answer()));
        html.append(element("h2", "People affected"));
        table(html, "Who pays for their care", List.of("Paid by", "People"),
                plan.affected().parts().stream().map(part -> List.of(part.name(), part.words())).toList());
        html.append(element("h2", "What is done"));
        table(html, "The steps", List.of("Step", "Part", "State"), continuity.steps(plan.id()).stream()
                .map(step -> List.of(step.title(), step.part(), step.stateWords())).toList());
        html.append(element("h2", "People who have moved"));
        lines(html, "Moves", List.of("Day", "People"), "Nobody has moved yet.", continuity.moves(plan.id()).stream()
                .map(move -> List.of(TypedDate.words(move.onDay()), "%,d".formatted(move.people()))).toList());
        html.append(element("h2", "Who was told"));
        lines(html, "Who was told", List.of("Who", "When", "How", "By whom"), "It is not recorded that anybody was told.",
                continuity.told(plan.id()).stream()
                        .map(told -> List.of(told.who(), TypedDate.words(told.onDay()), told.how(), told.byWhom())).toList());
        places(html, alternatives.of(changes.locationsOf(exit)));
        plan.lessons().ifPresent(lessons -> {
            html.append(element("h2", "What was learnt"));
            lessons.lines().filter(line -> !line.isBlank()).forEach(line -> html.append(element("p", line.strip())));
        });
        return html.toString();
    }

    private static void places(StringBuilder html, AlternativePlaces alternatives) {
        html.append(element("h2", "Where people could go")).append(element("p", alternatives.sentence()));
        if (!alternatives.places().isEmpty()) {
            table(html, "Places with something free", List.of("Location", "Locality", "Overall rating", "Free", "As at"),
                    alternatives.places().stream().map(each -> List.of(each.location().name(), each.locality(), each.ratingWords(),
                            each.reading().words(), TypedDate.words(each.reading().asAt()))).toList());
        }
    }

    private static void lines(StringBuilder html, String caption, List<String> header, String none, List<List<String>> rows) {
        if (rows.isEmpty()) {
            html.append(element("p", none));
        } else {
            table(html, caption, header, rows);
        }
    }

    private static void table(StringBuilder html, String caption, List<String> header, List<List<String>> rows) {
        html.append("<table>").append(element("caption", caption)).append("<thead><tr>");
        header.forEach(name -> html.append("<th scope=\"col\">").append(Entities.escape(name)).append("</th>"));
        html.append("</tr></thead><tbody>");
        rows.forEach(row -> {
            html.append("<tr><th scope=\"row\">").append(Entities.escape(row.getFirst())).append("</th>");
            row.stream().skip(1).forEach(cell -> html.append(element("td", cell)));
            html.append("</tr>");
        });
        html.append("</tbody></table>");
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + Entities.escape(text) + "</" + name + ">";
    }
}

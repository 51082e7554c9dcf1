package org.caremarket.fee;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.document.Paper;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;
import org.jsoup.nodes.Entities;

/** The cost-of-care position as a paper for a board, made from the parts that the pages show. Returns are never in it. */
@Singleton
class CostPaper {

    private final Costs costs;
    private final Fees fees;
    private final Scenarios scenarios;
    private final Clock clock;

    CostPaper(Costs costs, Fees fees, Scenarios scenarios, Clock clock) {
        this.costs = costs;
        this.fees = fees;
        this.scenarios = scenarios;
        this.clock = clock;
    }

    /** Empty when there is no such exercise any more. */
    Optional<Paper> of(long id) {
        return costs.exercise(id).map(exercise -> {
            var council = (CouncilScope) Scope.current();
            var found = costs.of(exercise);
            return new Paper("Cost of care: " + exercise.name(), "en-GB", council.name(), "Prices of " + exercise.baseYear(),
                    LocalDate.now(clock), exercise.madeUp() == null ? "" : "Demonstration", null, List.of(),
                            body(council, exercise, found));
        });
    }

    private String body(CouncilScope council, Exercise exercise, List<CareCost> found) {
        var html = new StringBuilder();
        FeeShowing.madeUp(exercise.madeUp()).forEach(words -> html.append("<blockquote><p>").append(Entities.escape(words))
                .append("</p></blockquote>"));
        element(html, "p", CostViews.answer(found, fees));
        CostViews.parts(council.slug(), exercise, found, fees).forEach(part -> part(html, "h2", part));
        found.forEach(cost -> {
            element(html, "h2", cost.care().title());
            element(html, "p", GapViews.answer(cost, fees));
            cost.thin().ifPresent(words -> element(html, "p", words));
            GapViews.parts("", cost, fees, false).forEach(part -> part(html, "h3", part));
            var saved = new ArrayList<>(scenarios.of(cost));
            if (!saved.isEmpty()) {
                element(html, "h3", "What closing the gap would cost");
                table(html, new FeeGrid("Scenarios", List.of("Scenario", "Fee", "A week", "Share of the gap closed", "A year"),
                        saved.stream()
                        .map(each -> FeeGrid.row(each.name(), Money.pounds(each.fee()), Money.number(each.volume()) + " "
                                + cost.care().unit().volume(),
                                Money.percent(each.share()), Money.pounds(each.closing().aYear()))).toList(), ""));
            }
        });
        return html.toString();
    }

    private static void part(StringBuilder html, String heading, FeeShowing.Part part) {
        element(html, heading, part.heading());
        part.sentences().forEach(sentence -> element(html, "p", sentence));
        if (part.grid() != null) {
            table(html, part.grid());
        }
    }

    private static void table(StringBuilder html, FeeGrid grid) {
        if (grid.rows().isEmpty()) {
            element(html, "p", grid.empty());
            return;
        }
        html.append("<table><caption>").append(Entities.escape(grid.caption())).append("</caption><thead><tr>");
        grid.header().forEach(name -> html.append("<th scope=\"col\">").append(Entities.escape(name)).append("</th>"));
        html.append("</tr></thead><tbody>");
        grid.rows().forEach(row -> {
            html.append("<tr><th scope=\"row\">").append(Entities.escape(words(row.getFirst()))).append("</th>");
            row.stream().skip(1).forEach(cell -> element(html, "td", words(cell)));
            html.append("</tr>");
        });
        html.append("</tbody></table>");
    }

    private static String words(FeeGrid.Cell cell) {
        return cell.note().isEmpty() ? cell.text() : cell.text() + " (" + cell.note() + ")";
    }

    private static void element(StringBuilder html, String name, String text) {
        html.append('<').append(name).append('>').append(Entities.escape(text)).append("</").append(name).append('>');
    }
}

package org.caremarket.capacity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.document.Paper;
import org.jsoup.nodes.Entities;

/**
 * The capacity position of a council for a board: the newest record of each segment and locality, with its gap, what to know
 * of its amounts, and the scenarios kept for it.
 *
 * @param council its name
 * @param at when it was made
 */
record CapacityReport(String council, Instant at, Places known, List<Entry> entries) {

    /** A record with its scenarios. */
    record Entry(Capacity capacity, List<Scenario> scenarios) {}

    String answer() {
        return Summary.of(entries.stream().map(Entry::capacity).toList(), known);
    }

    Paper paper() {
        return new Paper("Capacity: required, available and affordable", "en-GB", council, version(), day(), "For information",
                null,
                List.of(new Paper.Fact("Council", council), new Paper.Fact("Version", version() + ", London time")), body());
    }

    String version() {
        return "As it stood on " + CapacityView.moment(at);
    }

    private LocalDate day() {
        return LocalDate.ofInstant(at, ZoneId.of("Europe/London"));
    }

    /** Plain and safe HTML: every text in it is escaped. */
    String body() {
        var html = new StringBuilder();
        element(html, "p", answer());
        if (entries.stream().anyMatch(each -> each.capacity().madeUp().isPresent())) {
            element(html, "p", "Some of these records are made up for demonstration; each says so.");
        }
        table(html, "The newest record of each segment and locality",
                List.of("Segment and locality", "As at", "Unit", "Required now", "With growth", "Available", "Affordable",
                        "Secured",
                        "Gap now", "Gap with growth"),
                entries.stream().map(each -> row(each.capacity())).toList());
        entries.forEach(each -> entry(html, each));
        element(html, "h2", "How it was worked out");
        html.append("<ul>");
        element(html, "li", "Amounts that a source publishes are used as they are. Those that it does not state are worked out from their parts, or not stated; none is taken as zero.");
        element(html, "li", "The gap is what is required less what is affordable: short when more is required, to spare when less.");
        element(html, "li", "Cost in a year is the amount × the fee × %d weeks.".formatted(Balance.WEEKS));
        return html.append("</ul>").toString();
    }

    private List<String> row(Capacity capacity) {
        var text = capacity.text();
        var balance = capacity.balance();
        return List.of(known.of(text), text.asAt().words(), text.unit().words(), Amounts.number(balance.required()),
                Amounts.number(balance.requiredWithGrowth()), Amounts.number(balance.available()),
                        Amounts.number(balance.affordable()),
                Amounts.number(Optional.ofNullable(text.secured())), balance.gap().words(), balance.gapWithGrowth().words());
    }

    private void entry(StringBuilder html, Entry entry) {
        var capacity = entry.capacity();
        var text = capacity.text();
        element(html, "h2", "%s, as at %s".formatted(known.of(text), text.asAt().words()));
        capacity.madeUp().ifPresent(what -> element(html, "p", "Made up for demonstration: " + what));
        element(html, "p", Findings.answer(capacity.balance()));
        table(html, "From required to secured", List.of("Step", text.unit().words(), "Where it is from"),
                Steps.of(capacity.balance()).stream().map(step -> List.of(step.title(), step.words(), step.how())).toList());
        var remarks = Findings.remarks(capacity.balance());
        if (!remarks.isEmpty()) {
            html.append("<ul>");
            remarks.forEach(remark -> element(html, "li", remark));
            html.append("</ul>");
        }
        if (!text.definition().isEmpty()) {
            element(html, "p", text.definition());
        }
        element(html, "p", "Source: " + text.source());
        if (!entry.scenarios().isEmpty()) {
            var view = new ScenarioListView("", capacity, known, entry.scenarios(), false);
            element(html, "h3", "Scenarios");
            entry.scenarios().forEach(each -> element(html, "p", "%s: %s.".formatted(each.text().name(),
                    String.join("; ", view.changes(each)))));
            var comparison = view.comparison();
            var header = new ArrayList<>(List.of("Amount"));
            comparison.columns().forEach(each -> header.add(each.title()));
            table(html, "The record and its scenarios", header, comparison.rows().stream().map(each -> {
                var cells = new ArrayList<>(List.of(each.title()));
                cells.addAll(each.cells());
                return List.copyOf(cells);
            }).toList());
        }
    }

    private static void table(StringBuilder html, String caption, List<String> header, List<List<String>> rows) {
        html.append("<table><caption>").append(Entities.escape(caption)).append("</caption><thead><tr>");
        header.forEach(name -> html.append("<th scope=\"col\">").append(Entities.escape(name)).append("</th>"));
        html.append("</tr></thead><tbody>");
        rows.forEach(row -> {
            html.append("<tr><th scope=\"row\">").append(Entities.escape(row.getFirst())).append("</th>");
            row.stream().skip(1).forEach(cell -> element(html, "td", cell));
            html.append("</tr>");
        });
        html.append("</tbody></table>");
    }

    private static void element(StringBuilder html, String name, String text) {
        html.append('<').append(name).append('>').append(Entities.escape(text)).append("</").append(name).append('>');
    }
}

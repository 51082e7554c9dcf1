package org.caremarket.workshop.report;

import java.util.List;
import java.util.stream.IntStream;
import org.caremarket.workshop.LondonTime;
import org.caremarket.workshop.WorkshopSession;
import org.caremarket.workshop.collation.Rates;
import org.caremarket.workshop.collation.SmallNumbers;
import org.caremarket.workshop.collation.Tally;
import org.jsoup.nodes.Entities;

/** The body of a report as plain HTML, for the page and for files alike. */
final class ReportBody {

    private static final String NOT_SHOWN = "Not shown";
    private static final String FEW = "Fewer than %d organisations are not shown apart, nor what would let them be worked out."
            .formatted(SmallNumbers.LEAST);

    private final StringBuilder html = new StringBuilder();

    private ReportBody() {}

    static String of(Report report) {
        var body = new ReportBody();
        if (report.workshop().madeUp() != null) {
            body.html.append("<blockquote><p><strong>Made up for demonstration:</strong> ")
                    .append(escaped(report.workshop().madeUp())).append("</p></blockquote>");
        }
        body.element("h2", "What it was for");
        body.paragraphs(report.workshop().purpose());
        body.sessions(report.sessions());
        body.element("h2", "Who was asked and who answered");
        body.element("p", report.response());
        report.rates().stream().filter(rates -> !rates.lines().isEmpty()).forEach(body::rates);
        report.parts().forEach(body::part);
        if (!report.remarks().isEmpty()) {
            body.element("h2", "Remarks that answer no question");
            body.quotes(report.remarks(), 0);
        }
        body.came(report);
        body.rules();
        return body.html.toString();
    }

    private void sessions(List<WorkshopSession> sessions) {
        element("h2", "Sessions");
        if (sessions.isEmpty()) {
            element("p", "No session is recorded: answers were given in writing, by telephone or in other meetings.");
            return;
        }
        html.append("<ul>");
        sessions.forEach(session -> element("li", "%s, %s%s".formatted(LondonTime.span(session.startsAt(), session.endsAt()),
                session.venue().isEmpty() ? "online" : session.venue(), session.cancelled() ? " (cancelled)" : "")));
        html.append("</ul>");
    }

    private void rates(Rates rates) {
        table("Organisations that answered, by " + rates.by(), List.of("Part", "Answered", "Invited", "Share"),
                rates.lines().stream().map(line -> line.hidden()
                        ? List.of(line.name(), NOT_SHOWN, NOT_SHOWN, NOT_SHOWN)
                        : List.of(line.name(), "" + line.answered(), "" + line.invited(), line.share())).toList());
        if (rates.anyHidden()) {
            element("p", FEW);
        }
    }

    private void part(Report.Part part) {
        element("h2", part.title());
        part.questions().forEach(asked -> {
            element("h3", "Question %d: %s".formatted(asked.number(), asked.tally().question().text()));
            element("p", asked.finding());
            if (!asked.hidden() && !asked.tally().lines().isEmpty()) {
                counts(asked.tally());
            }
            if (!asked.quotes().isEmpty()) {
                element("h4", "In their words");
                quotes(asked.quotes(), asked.more());
            }
        });
    }

    private void counts(Tally tally) {
        var hidden = SmallNumbers.hidden(tally.lines().stream().map(Tally.Line::count).toList());
        var header = tally.ranked() ? List.of("Option", "Put first by", "Share", "Mean place") : List.of("Answer", "Organisations", "Share", "Anonymous");
        table("%,d organisations answered%s".formatted(tally.organisations(),
                tally.anonymous() == 0 ? "" : ", and %,d anonymously".formatted(tally.anonymous())), header,
                IntStream.range(0, tally.lines().size()).mapToObj(at -> count(tally, tally.lines().get(at), hidden.contains(at),
                        hidden.isEmpty())).toList());
        if (!hidden.isEmpty()) {
            element("p", FEW);
        }
    }

    private static List<String> count(Tally tally, Tally.Line line, boolean hidden, boolean noneHidden) {
        var last = !tally.ranked() ? "" + line.anonymous() : noneHidden ? tally.meanPlace(line) : NOT_SHOWN;
        return hidden ? List.of(line.name(), NOT_SHOWN, NOT_SHOWN, last)
                : List.of(line.name(), "" + line.count(), tally.share(line.count()), last);
    }

    private void quotes(List<Quote> quotes, int more) {
        quotes.forEach(quote -> {
            html.append("<blockquote>");
            paragraphs(quote.text());
            element("p", "– " + quote.who());
            html.append("</blockquote>");
        });
        if (more > 0) {
            element("p", "%,d more may be quoted: the file of answers to share has them all.".formatted(more));
        }
    }

    private void came(Report report) {
        element("h2", "What the answers are about, and what comes of it");
        if (report.came().isEmpty()) {
            element("p", "No answer has a theme yet.");
        }
        report.came().forEach(each -> {
            element("h3", each.theme());
            if (!each.description().isBlank()) {
                paragraphs(each.description());
            }
            element("p", each.byHowMany() + " spoke of it.");
            if (each.decision() == null) {
                element("p", "Nothing is decided about it yet.");
            } else {
                html.append("<p><strong>").append(escaped(each.decision().title())).append(".</strong></p>");
                paragraphs(each.reason());
            }
            list("What it changed", each.changed());
            list("Actions that carry it", each.actions());
        });
        if (report.undecided() > 0) {
            element("p", report.undecided() == 1 ? "1 answer in words waits for a decision."
                    : "%,d answers in words wait for a decision.".formatted(report.undecided()));
        }
    }

    private void list(String name, List<String> lines) {
        if (!lines.isEmpty()) {
            element("h4", name);
            html.append("<ul>");
            lines.forEach(line -> element("li", line));
            html.append("</ul>");
        }
    }

    private void rules() {
        element("h2", "How it was counted");
        html.append("<ul>");
        element("li", "An organisation counts once, however many people and ways it answered by; its newest answer counts.");
        element("li", "Shares are of the organisations that answered the question. What was said anonymously is counted apart.");
        element("li", "A breakdown never shows fewer than %d organisations apart.".formatted(SmallNumbers.LEAST));
        element("li", "Words are quoted only where their author allowed it, and named only where they agreed to be named.");
        html.append("</ul>");
    }

    private void table(String caption, List<String> header, List<List<String>> rows) {
        html.append("<table><caption>").append(escaped(caption)).append("</caption><thead><tr>");
        header.forEach(name -> html.append("<th scope=\"col\">").append(escaped(name)).append("</th>"));
        html.append("</tr></thead><tbody>");
        rows.forEach(row -> {
            html.append("<tr><th scope=\"row\">").append(escaped(row.getFirst())).append("</th>");
            row.stream().skip(1).forEach(cell -> element("td", cell));
            html.append("</tr>");
        });
        html.append("</tbody></table>");
    }

    private void paragraphs(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> element("p", line.strip()));
    }

    private void element(String name, String text) {
        html.append('<').append(name).append('>').append(escaped(text)).append("</").append(name).append('>');
    }

    private static String escaped(String text) {
        return Entities.escape(text);
    }
}

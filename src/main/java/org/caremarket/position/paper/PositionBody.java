package org.caremarket.position.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caremarket.figure.FigureLine;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.position.Aspect;
import org.caremarket.position.Grounds;
import org.caremarket.position.PositionArea;
import org.caremarket.position.PositionSheet;
import org.caremarket.position.Side;
import org.caremarket.position.Statement;
import org.jsoup.nodes.Entities;

/** The body of the market position statement as plain HTML, for the page and for files alike. */
final class PositionBody {

    private final StringBuilder html = new StringBuilder();
    private final PositionPaper paper;

    private PositionBody(PositionPaper paper) {
        this.paper = paper;
    }

    static String of(PositionPaper paper) {
        var body = new PositionBody(paper);
        var madeUp = paper.sheet().madeUp();
        madeUp.forEach(words -> body.html.append("<blockquote><p><strong>Made up for demonstration:</strong> ")
                .append(escaped(words)).append("</p></blockquote>"));
        body.element("h2", "In short");
        body.element("p", paper.answer());
        paper.sheet().areas().forEach(body::area);
        body.good();
        body.rules();
        return body.html.toString();
    }

    private void area(PositionArea area) {
        element("h2", area.name());
        for (var aspect : Aspect.values()) {
            element("h3", aspect.title());
            for (var side : Side.values()) {
                cell(paper.sheet().cell(area, aspect, side));
            }
        }
        figures(area);
    }

    private void cell(PositionSheet.Cell cell) {
        element("h4", cell.side().title());
        if (cell.statements().isEmpty()) {
            element("p", "Nothing is said yet.");
        }
        cell.groups().forEach(group -> {
            if (!group.heading().isEmpty()) {
                element("h5", group.heading());
            }
            html.append("<ul>");
            group.statements().forEach(this::statement);
            html.append("</ul>");
        });
    }

    private void statement(Statement it) {
        html.append("<li>");
        it.words().lines().filter(line -> !line.isBlank()).forEach(line -> element("p", line.strip()));
        var actions = paper.grounds().actionsOf(it);
        if (!actions.isEmpty()) {
            element("p", (actions.size() == 1 ? "Action: " : "Actions: ")
                    + actions.stream().map(Grounds::words).collect(Collectors.joining("; ")));
        }
        html.append("</li>");
    }

    /** The figures on which an area rests, each once; the sources of its statements below them. */
    private void figures(PositionArea area) {
        var own = paper.sheet().statements().stream().filter(each -> each.areaId() == area.id()).toList();
        Map<Long, FigureLine> lines = new LinkedHashMap<>();
        paper.sheet().cells(area).forEach(cell -> cell.statements().forEach(each ->
                paper.grounds().figuresOf(each).forEach(line -> lines.putIfAbsent(line.figure().id(), line))));
        if (!lines.isEmpty()) {
            html.append("<table><caption>").append(escaped("Figures: " + area.name())).append("</caption><thead><tr>");
            List.of("Figure", "Value", "Period", "Source").forEach(name ->
                    html.append("<th scope=\"col\">").append(name).append("</th>"));
            html.append("</tr></thead><tbody>");
            lines.values().forEach(this::row);
            html.append("</tbody></table>");
        }
        var sources = own.stream().filter(each -> !each.source().isEmpty()).map(PositionBody::source).distinct().toList();
        if (!sources.isEmpty()) {
            element("h3", "Sources: " + area.name());
            html.append("<ul>");
            sources.forEach(each -> element("li", each));
            html.append("</ul>");
        }
    }

    private static String source(Statement it) {
        return it.source() + (it.asOf() == null ? "; day not stated" : "; as of " + TypedDate.words(it.asOf()))
                + (it.link().isEmpty() ? "" : "; " + it.link());
    }

    private void row(FigureLine line) {
        var figure = line.figure();
        html.append("<tr><th scope=\"row\">").append(escaped(line.indicator().name())).append("</th>");
        List.of(line.value(), figure.time().words(), figure.source()).forEach(cell -> element("td", cell));
        html.append("</tr>");
    }

    private void good() {
        if (paper.good().all().isEmpty()) {
            return;
        }
        element("h2", "What good looks like");
        element("p", paper.good().answer());
        paper.good().madeUp().forEach(words -> element("p", "Made up for demonstration: " + words));
        paper.good().groups().forEach(group -> {
            html.append("<table><caption>").append(escaped(group.heading()))
                    .append("</caption><thead><tr><th scope=\"col\">Statement</th><th scope=\"col\">Now</th>")
                    .append("<th scope=\"col\">Direction</th></tr></thead><tbody>");
            group.standings().forEach(each -> {
                html.append("<tr><th scope=\"row\">").append(escaped(each.statement().words())).append("</th>");
                element("td", each.level());
                element("td", each.travel());
                html.append("</tr>");
            });
            html.append("</tbody></table>");
        });
    }

    private void rules() {
        element("h2", "How to read it");
        html.append("<ul>");
        element("li", "Each statement was recorded by the council; figures are shown with value, period and source as recorded.");
        element("li", "The status of an action is the one that was last reported on the day of this document.");
        element("li", "Where nothing is said, the council has not recorded anything; it does not mean that there is nothing.");
        html.append("</ul>");
    }

    private void element(String name, String text) {
        html.append('<').append(name).append('>').append(escaped(text)).append("</").append(name).append('>');
    }

    private static String escaped(String text) {
        return Entities.escape(text);
    }
}

package org.caremarket.plan;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Entities;

/** The body of a plan's document as HTML: sections in the template's order, then the figures that they quote. */
final class PaperBody {

    /** Stands where nobody wrote; no text of a section when a document is brought in. */
    static final String NOTHING = "Nothing is written here.";

    private static final int TOP = 2;

    private PaperBody() {}

    static String of(PlanPaper paper) {
        var html = new StringBuilder();
        if (paper.madeUp() != null) {
            html.append("<blockquote><p><strong>Changed for demonstration:</strong> ").append(escaped(paper.madeUp()))
                    .append("</p></blockquote>");
        }
        paper.parts().forEach(part -> section(html, part));
        figures(html, paper.figures());
        return html.toString();
    }

    private static void section(StringBuilder html, PlanPaper.Part part) {
        var level = "h" + (TOP + part.depth());
        html.append('<').append(level).append('>').append(escaped(part.heading())).append("</").append(level).append('>');
        if (!part.html().isBlank()) {
            html.append(part.html());
        } else if (part.writable() && part.objectives().isEmpty()) {
            html.append("<p><em>").append(NOTHING).append("</em></p>");
        }
        if (!part.objectives().isEmpty()) {
            var below = "h" + PlanPaper.textHeading(part.depth());
            html.append('<').append(below).append(">Objectives</").append(below).append("><ul>");
            part.objectives().forEach(objective -> html.append("<li>").append(escaped(objective)).append("</li>"));
            html.append("</ul>");
        }
    }

    private static void figures(StringBuilder html, List<FigureNote> figures) {
        if (figures.isEmpty()) {
            return;
        }
        html.append("<h2>Figures</h2><ol>");
        for (int i = 0; i < figures.size(); i++) {
            var figure = figures.get(i);
            html.append("<li id=\"figure-").append(i + 1).append("\"><p>").append(escaped(figure.name())).append(", ")
                    .append(escaped(figure.period())).append(": <strong>").append(escaped(figure.value())).append("</strong>");
            if (!figure.counts().isEmpty()) {
                html.append(" (").append(escaped(figure.counts())).append(')');
            }
            html.append(", ").append(escaped(figure.status().toLowerCase(Locale.UK))).append(". Source: ").append(source(figure))
                    .append(".</p><p>").append(escaped(figure.definition())).append("</p>");
            also(html, figure.contradiction());
            also(html, figure.madeUp() == null ? "" : "Changed for demonstration: " + figure.madeUp());
            html.append("</li>");
        }
        html.append("</ol>");
    }

    private static String source(FigureNote figure) {
        return figure.link() == null
                ? escaped(figure.source())
                : "<a href=\"" + escaped(figure.link()) + "\">" + escaped(figure.source()) + "</a>";
    }

    private static void also(StringBuilder html, String words) {
        if (!words.isEmpty()) {
            html.append("<p>").append(escaped(words)).append(words.endsWith(".") ? "</p>" : ".</p>");
        }
    }

    private static String escaped(String text) {
        return Entities.escape(text);
    }
}

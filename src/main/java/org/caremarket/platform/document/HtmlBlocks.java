package org.caremarket.platform.document;

import java.util.List;
import java.util.function.UnaryOperator;
import org.caremarket.platform.document.Block.Cell;
import org.caremarket.platform.document.Block.Heading;
import org.caremarket.platform.document.Block.Listing;
import org.caremarket.platform.document.Block.Paragraph;
import org.caremarket.platform.document.Block.Quote;
import org.caremarket.platform.document.Block.Row;
import org.caremarket.platform.document.Block.Rule;
import org.caremarket.platform.document.Block.Table;
import org.caremarket.platform.document.Run.Mark;

/** Writes a paper's title, facts and blocks as HTML that is XML too. Headings are called part-1, part-2 and so on. */
final class HtmlBlocks {

    private final StringBuilder html = new StringBuilder();
    private final UnaryOperator<String> signs;
    private int headings;

    /** @param signs what becomes of each text before it is written */
    HtmlBlocks(UnaryOperator<String> signs) {
        this.signs = signs;
    }

    static String write(Paper paper, List<Block> body, UnaryOperator<String> signs) {
        var blocks = new HtmlBlocks(signs);
        blocks.top(paper);
        body.forEach(blocks::block);
        return blocks.html.toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private void top(Paper paper) {
        html.append("<h1>").append(text(Signs.line(paper.title()))).append("</h1>\n");
        if (paper.watermark() != null) {
            html.append("<p class=\"watermark\"><strong>").append(text(Signs.line(paper.watermark()))).append("</strong></p>\n");
        }
        if (!paper.facts().isEmpty()) {
            html.append("<table class=\"facts\"><tbody>\n");
            for (var fact : paper.facts()) {
                html.append("<tr><th scope=\"row\">").append(text(Signs.line(fact.name()))).append("</th><td>")
                        .append(text(Signs.line(fact.value()))).append("</td></tr>\n");
            }
            html.append("</tbody></table>\n");
        }
    }

    private void block(Block block) {
        switch (block) {
            case Heading(int level, List<Run> text) -> {
                headings++;
                html.append("<h").append(level).append(" id=\"part-").append(headings).append("\">");
                runs(text);
                html.append("</h").append(level).append(">\n");
            }
            case Paragraph(List<Run> text) -> {
                html.append("<p>");
                runs(text);
                html.append("</p>\n");
            }
            case Listing list -> list(list);
            case Quote(List<Block> content) -> {
                html.append("<blockquote>\n");
                content.forEach(this::block);
                html.append("</blockquote>\n");
            }
            case Rule() -> html.append("<hr />\n");
            case Table table -> table(table);
        }
    }

    private void list(Listing list) {
        var name = list.ordered() ? "ol" : "ul";
        html.append('<').append(name);
        if (list.start() != 1) {
            html.append(" start=\"").append(list.start()).append('"');
        }
        html.append(">\n");
        for (var item : list.items()) {
            html.append("<li>");
            content(item);
            html.append("</li>\n");
        }
        html.append("</").append(name).append(">\n");
    }

    /** The first paragraph of an item or a cell stands without one of its own. */
    private void content(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (i == 0 && blocks.getFirst() instanceof Paragraph(List<Run> text)) {
                runs(text);
            } else {
                block(blocks.get(i));
            }
        }
    }

    private void table(Table table) {
        html.append("<div class=\"table\"><table>");
        if (!table.caption().isEmpty()) {
            html.append("<caption>");
            runs(table.caption());
            html.append("</caption>");
        }
        html.append('\n');
        rows("thead", table.head());
        rows("tbody", table.rows());
        html.append("</table></div>\n");
    }

    private void rows(String name, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        html.append('<').append(name).append(">\n");
        for (var row : rows) {
            html.append("<tr>");
            row.cells().forEach(this::cell);
            html.append("</tr>\n");
        }
        html.append("</").append(name).append(">\n");
    }

    private void cell(Cell cell) {
        var name = cell.kind() == Block.Kind.VALUE ? "td" : "th";
        html.append('<').append(name).append(switch (cell.kind()) {
            case VALUE -> "";
            case COLUMN_HEADER -> " scope=\"col\"";
            case ROW_HEADER -> " scope=\"row\"";
        });
        if (cell.across() > 1) {
            html.append(" colspan=\"").append(cell.across()).append('"');
        }
        if (cell.down() > 1) {
            html.append(" rowspan=\"").append(cell.down()).append('"');
        }
        html.append('>');
        content(cell.content());
        html.append("</").append(name).append('>');
    }

    private void runs(List<Run> runs) {
        for (var run : runs) {
            if (!run.anchor().isEmpty()) {
                html.append("<span id=\"").append(run.anchor()).append("\"></span>");
            }
            if (!run.text().isEmpty()) {
                run(run);
            }
        }
    }

    private void run(Run run) {
        var ends = new StringBuilder();
        if (!run.link().isEmpty()) {
            html.append("<a href=\"").append(escaped(run.link())).append("\">");
            ends.insert(0, "</a>");
        }
        for (var mark : Mark.values()) {
            if (run.has(mark)) {
                html.append('<').append(name(mark)).append('>');
                ends.insert(0, "</" + name(mark) + ">");
            }
        }
        html.append(text(run.text()).replace("\n", "<br />")).append(ends);
    }

    private static String name(Mark mark) {
        return switch (mark) {
            case STRONG -> "strong";
            case EMPHASIS -> "em";
            case CODE -> "code";
            case RAISED -> "sup";
            case LOWERED -> "sub";
            case STRUCK -> "s";
            case UNDERLINED -> "u";
        };
    }

    private String text(String text) {
        return escaped(signs.apply(text));
    }
}

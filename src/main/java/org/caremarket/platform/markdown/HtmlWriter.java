package org.caremarket.platform.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/**
 * Writes the nodes of one text as it is led through them. Nothing but what stands here is ever written; a node that is
 * not named is shown as what it contains.
 */
final class HtmlWriter {

    private final Look look;
    private final Headings headings;
    private final Inserts inserts;
    private final StringBuilder html;

    /** The elements that are open; empty for a node that has none of its own. */
    private final Deque<String> open = new ArrayDeque<>();

    /** Characters that addresses may still take: one that was defined once can be used a hundred thousand times. */
    private long addresses;

    HtmlWriter(Look look, int topHeading, Inserts inserts, int length) {
        this.look = look;
        this.headings = new Headings(topHeading);
        this.inserts = inserts;
        this.html = new StringBuilder(length + length / 2);
        this.addresses = 10_000L + 4L * length;
    }

    String html() {
        return html.toString();
    }

    void enter(Node node) {
        var element = switch (node) {
            case Paragraph paragraph -> isTight(paragraph) ? "" : begin("p", "govuk-body");
            case Heading heading -> heading(heading);
            case BulletList list -> begin("ul", "govuk-list govuk-list--bullet");
            case OrderedList list -> ordered(list);
            case ListItem item -> begin("li", "");
            case BlockQuote quote -> begin("blockquote", "govuk-inset-text");
            case TableBlock table -> table();
            case TableHead head -> begin("thead", "govuk-table__head");
            case TableBody body -> begin("tbody", "govuk-table__body");
            case TableRow row -> begin("tr", "govuk-table__row");
            case TableCell cell -> cell(cell);
            case StrongEmphasis strong -> open.contains("strong") ? "" : begin("strong", "");
            case Emphasis emphasis -> open.contains("em") ? "" : begin("em", "");
            case Link link -> link(link);
            default -> alone(node);
        };
        open.push(element);
    }

    void leave(Node node) {
        var element = open.pop();
        if (!element.isEmpty()) {
            html.append("</").append(element).append('>');
        }
        if (node instanceof TableBlock && look == Look.PAGE) {
            html.append("</div>");
        }
        if (isTight(node) ? node.getNext() != null : endsLine(node)) {
            html.append('\n');
        }
    }

    private static boolean endsLine(Node node) {
        return switch (node) {
            case Document whole -> false;
            case TableHead head -> true;
            case TableRow row -> true;
            // Those without nodes inside have ended their line already.
            default -> node instanceof Block && node.getFirstChild() != null;
        };
    }

    /** A node without nodes inside, or one that has no element. */
    private String alone(Node node) {
        switch (node) {
            case Text text -> html.append(Escape.text(text.getLiteral()));
            case HtmlInline raw -> html.append(Escape.text(raw.getLiteral()));
            case Code code -> whole("code", "app-code", code.getLiteral());
            case Reference reference -> insert(inserts.of(reference.name()));
            // People end a line where they want it to end, and so does what they paste.
            case SoftLineBreak soft -> html.append("<br />\n");
            case HardLineBreak hard -> html.append("<br />\n");
            case HtmlBlock raw -> block("p", "govuk-body app-lines", raw.getLiteral());
            case FencedCodeBlock code -> block("pre", "app-pre", code.getLiteral());
            case IndentedCodeBlock code -> block("pre", "app-pre", code.getLiteral());
            case LinkReferenceDefinition definition -> block("p", "govuk-body", typed(definition));
            case ThematicBreak line -> html.append("<hr")
                    .append(look.attribute("govuk-section-break govuk-section-break--m govuk-section-break--visible"))
                    .append(" />\n");
            default -> { }
        }
        return "";
    }

    private String begin(String element, String classes) {
        return begin(element, classes, "");
    }

    private String begin(String element, String classes, String attributes) {
        html.append('<').append(element).append(attributes).append(look.attribute(classes)).append('>');
        return element;
    }

    private void whole(String element, String classes, String text) {
        begin(element, classes);
        html.append(Escape.text(text)).append("</").append(element).append('>');
    }

    private void block(String element, String classes, String text) {
        whole(element, classes, text.stripTrailing());
        html.append('\n');
    }

    private String heading(Heading heading) {
        var level = headings.level(heading.getLevel());
        return begin("h" + level, "govuk-heading-" + (level == 1 ? "l" : level == 2 ? "m" : "s"));
    }

    private String ordered(OrderedList list) {
        var first = list.getMarkerStartNumber();
        return begin("ol", "govuk-list govuk-list--number",
                first == null || first == 1 ? "" : " start=\"" + first + "\"");
    }

    /** On a page, what is wider than a phone scrolls by itself, also by keyboard. */
    private String table() {
        if (look == Look.PAGE) {
            html.append("<div class=\"app-scroll\" role=\"group\" aria-label=\"Table\" tabindex=\"0\">");
        }
        return begin("table", "govuk-table");
    }

    private String cell(TableCell cell) {
        var numeric = cell.getAlignment() == TableCell.Alignment.RIGHT;
        if (cell.isHeader() && cell.getFirstChild() != null) {
            return begin("th", "govuk-table__header" + (numeric ? " govuk-table__header--numeric" : ""),
                    " scope=\"col\"");
        }
        return begin("td", "govuk-table__cell" + (numeric ? " govuk-table__cell--numeric" : ""));
    }

    private String link(Link link) {
        var address = link.getDestination();
        if (!Escape.leadsSomewhere(address) || open.contains("a") || address.length() > addresses) {
            return "";
        }
        addresses -= address.length();
        return begin("a", "govuk-link", href(address));
    }

    private static String href(String address) {
        var outside = !address.startsWith("#") && !address.startsWith("/");
        return " href=\"" + Escape.text(address) + "\"" + (outside ? " rel=\"noopener noreferrer\"" : "");
    }

    private void insert(Insert insert) {
        if (insert.missing()) {
            whole("strong", "app-insert app-insert--missing", insert.words());
            return;
        }
        whole("span", "app-insert", insert.words());
        if (insert.mark() == null) {
            return;
        }
        html.append("<sup>");
        var leads = insert.href() != null && Escape.leadsToNote(insert.href()) && !open.contains("a");
        if (leads) {
            begin("a", "govuk-link", href(insert.href()));
        }
        if (look == Look.PAGE) {
            html.append("<span class=\"govuk-visually-hidden\">Note </span>");
        }
        html.append(Escape.text(insert.mark())).append(leads ? "</a>" : "").append("</sup>");
    }

    private static String typed(LinkReferenceDefinition definition) {
        var title = definition.getTitle() == null ? "" : " \"" + definition.getTitle() + "\"";
        return "[" + definition.getLabel() + "]: " + definition.getDestination() + title;
    }

    private static boolean isTight(Node node) {
        return node instanceof Paragraph && node.getParent() instanceof ListItem item
                && item.getParent() instanceof ListBlock list && list.isTight();
    }
}

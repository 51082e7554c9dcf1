package org.caremarket.platform.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.caremarket.platform.document.Block.Heading;
import org.caremarket.platform.document.Block.Listing;
import org.caremarket.platform.document.Block.Paragraph;
import org.caremarket.platform.document.Block.Quote;
import org.caremarket.platform.document.Block.Rule;
import org.caremarket.platform.document.Run.Mark;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads a body's HTML into blocks. Only what a block can hold comes through: no address is followed, no style and no
 * script is kept. What is nested deeper than any document keeps its text and loses its shape.
 */
final class HtmlWalk {

    private static final int DEEPEST = 60;
    /** Lists and quotations within each other; deeper ones have no room on a page. */
    private static final int NESTED_AT_MOST = 6;
    private static final Set<String> WITHOUT_TEXT = Set.of("script", "style", "template", "noscript", "iframe", "object",
            "embed", "svg", "math", "head", "title", "link", "meta", "textarea", "select", "audio", "video", "noembed", "noframes");
    private static final Set<String> BOXES = Set.of("p", "div", "section", "article", "header", "footer", "main", "aside",
            "nav", "address", "figure", "figcaption", "form", "fieldset", "legend", "details", "summary", "center", "dl", "dd",
            "li", "caption", "tbody", "thead", "tfoot", "tr", "td", "th", "hgroup");

    private final Places places;
    /** Whether headings are the document's; those within a cell, a list or a quotation only look like one. */
    private final boolean outline;
    private final int nested;
    private final boolean inTable;
    private final List<Block> blocks = new ArrayList<>();
    private final RunBuilder runs = new RunBuilder();
    private int level = 1;

    private HtmlWalk(Places places, boolean outline, int nested, boolean inTable) {
        this.places = places;
        this.outline = outline;
        this.nested = nested;
        this.inTable = inTable;
    }

    static List<Block> blocks(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        var walk = new HtmlWalk(new Places(body), true, 0, false);
        walk.children(body, Run.plain(""), 0);
        walk.end();
        return List.copyOf(walk.blocks);
    }

    /** What stands in a cell. */
    List<Block> cell(Element cell, int depth) {
        return within(cell, nested, true, depth);
    }

    /** The text of an element that holds one line of it. */
    List<Run> line(Element element, int depth) {
        var line = new HtmlWalk(places, false, NESTED_AT_MOST, true);
        line.children(element, Run.plain(""), depth);
        line.end();
        var text = new ArrayList<Run>();
        for (var block : line.blocks) {
            if (block instanceof Paragraph(List<Run> more)) {
                if (!text.isEmpty()) {
                    text.add(Run.plain(" "));
                }
                more.forEach(run -> text.add(new Run(run.text().replace('\n', ' '), run.marks(), run.link(), run.anchor())));
            }
        }
        return List.copyOf(text);
    }

    private List<Block> within(Element element, int deeper, boolean table, int depth) {
        var inner = new HtmlWalk(places, false, deeper, table);
        inner.children(element, Run.plain(""), depth);
        inner.end();
        return List.copyOf(inner.blocks);
    }

    private void children(Element parent, Run look, int depth) {
        if (depth > DEEPEST) {
            runs.add(parent.wholeText(), look, false);
            return;
        }
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                runs.add(text.getWholeText(), look, false);
            } else if (child instanceof Element element) {
                element(element, look, depth + 1);
            }
        }
    }

    private void element(Element element, Run look, int depth) {
        var name = element.normalName();
        if (WITHOUT_TEXT.contains(name)) {
            return;
        }
        places.name(element).ifPresent(runs::anchor);
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0', depth);
            case "ul", "ol", "menu" -> list(element, look, depth);
            case "blockquote" -> quote(element, look, depth);
            case "table" -> table(element, depth);
            case "dt" -> box(element, marked(look, Mark.STRONG), depth);
            case "hr" -> {
                end();
                blocks.add(new Rule());
            }
            case "pre" -> {
                end();
                runs.add(element.wholeText().replaceFirst("\\s+\\z", ""), marked(look, Mark.CODE), true);
                end();
            }
            case "br" -> runs.lineBreak();
            case "img" -> runs.add(element.attr("alt").isBlank() ? "" : "[" + element.attr("alt") + "]", look, false);
            case "a" -> children(element, linked(look, places.link(element)), depth);
            default -> {
                if (BOXES.contains(name)) {
                    box(element, look, depth);
                } else {
                    children(element, inline(name, look), depth);
                }
            }
        }
    }

    private static Run inline(String name, Run look) {
        return switch (name) {
            case "strong", "b" -> marked(look, Mark.STRONG);
            case "em", "i", "cite", "dfn", "var" -> marked(look, Mark.EMPHASIS);
            case "code", "kbd", "samp", "tt" -> marked(look, Mark.CODE);
            case "sup" -> marked(look, Mark.RAISED);
            case "sub" -> marked(look, Mark.LOWERED);
            case "del", "s", "strike" -> marked(look, Mark.STRUCK);
            case "ins", "u" -> marked(look, Mark.UNDERLINED);
            default -> look;
        };
    }

    private void heading(Element element, int typed, int depth) {
        end();
        var text = line(element, depth);
        if (Run.text(text).isBlank()) {
            return;
        }
        if (outline) {
            // No level is left out: whoever listens to a document would look for what is missing.
            level = Math.clamp(typed, 2, level + 1);
            blocks.add(new Heading(level, text));
        } else {
            blocks.add(new Paragraph(text.stream().map(Run::strong).toList()));
        }
    }

    private void list(Element list, Run look, int depth) {
        if (nested >= NESTED_AT_MOST || depth >= DEEPEST) {
            box(list, look, depth);
            return;
        }
        end();
        var items = new ArrayList<List<Block>>();
        for (Node child : list.childNodes()) {
            if (child instanceof Element item && item.normalName().equals("li")) {
                items.add(item(item, depth + 1));
            } else if (child instanceof Element || child instanceof TextNode text && !text.isBlank()) {
                var stray = new Element("li").appendChild(child.clone());
                var content = item(stray, depth + 1);
                if (items.isEmpty()) {
                    items.add(content);
                } else {
                    var longer = new ArrayList<>(items.removeLast());
                    longer.addAll(content);
                    items.add(longer);
                }
            }
        }
        items.removeIf(List::isEmpty);
        if (!items.isEmpty()) {
            blocks.add(new Listing(list.normalName().equals("ol"), start(list), items));
        }
    }

    private List<Block> item(Element item, int depth) {
        var inner = new HtmlWalk(places, false, nested + 1, inTable);
        places.name(item).ifPresent(inner.runs::anchor);
        inner.children(item, Run.plain(""), depth);
        inner.end();
        return List.copyOf(inner.blocks);
    }

    private static int start(Element list) {
        return list.normalName().equals("ol") && list.attr("start").matches("[0-9]{1,5}")
                ? Math.min(Integer.parseInt(list.attr("start")), 32_000) : 1;
    }

    private void quote(Element quote, Run look, int depth) {
        if (nested >= NESTED_AT_MOST) {
            box(quote, look, depth);
            return;
        }
        end();
        var content = within(quote, nested + 1, inTable, depth);
        if (!content.isEmpty()) {
            blocks.add(new Quote(content));
        }
    }

    private void table(Element table, int depth) {
        if (inTable) {
            // A table within a table has no room, and no meaning for those who listen: a paragraph for each cell.
            box(table, Run.plain(""), depth);
        } else {
            end();
            new TableWalk(this, depth).table(table).ifPresent(blocks::add);
        }
    }

    private void box(Element box, Run look, int depth) {
        end();
        children(box, look, depth);
        end();
    }

    private void end() {
        var text = runs.take();
        if (!text.isEmpty()) {
            blocks.add(new Paragraph(text));
        }
    }

    private static Run marked(Run look, Mark mark) {
        var marks = EnumSet.of(mark);
        marks.addAll(look.marks());
        return new Run("", marks, look.link(), "");
    }

    private static Run linked(Run look, String link) {
        return new Run("", look.marks(), link.isEmpty() ? look.link() : link, "");
    }
}

package org.caremarket.platform.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * Markdown as HTML that is safe to show, whoever wrote it. CommonMark with tables, where the end of a line is one; raw HTML is shown as it was typed,
 * pictures are shown as their words, and links lead to {@code http:}, {@code https:}, {@code mailto:} or a place on the
 * same page, or are no links.
 *
 * <p>Any text has a result, in a time that grows with its length: lists and quotations nest up to 20 deep and emphasis
 * and brackets up to 100, and what nests deeper stands there as typed; a text's tables are filled up with at most 20,000
 * cells. The HTML is also well-formed XML, so that documents can be made from it.
 */
public final class Markdown {

    private static final int DEEPEST_BLOCK = 20;
    private static final int DEEPEST_INLINE = 100;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(DEEPEST_BLOCK)
            .maxInlineNesting(DEEPEST_INLINE)
            .customInlineContentParserFactory(new Reference.Finder())
            .build();

    private Markdown() {}

    /**
     * For a page: with the classes of the GOV.UK Design System, and notes named for those who listen.
     *
     * @param topHeading the level, 1 to 6, of the topmost heading; those below follow without a gap
     */
    public static String html(String source, int topHeading, Inserts inserts) {
        return write(source, new HtmlWriter(Look.PAGE, topHeading, inserts, source.length()));
    }

    /** For a document, which has a style of its own: the same without classes. */
    public static String plainHtml(String source, int topHeading, Inserts inserts) {
        return write(source, new HtmlWriter(Look.DOCUMENT, topHeading, inserts, source.length()));
    }

    /** The references of the text in the order of their appearance, each as often as it appears. */
    public static List<String> references(String source) {
        var found = new ArrayList<String>();
        Walk.through(parse(source), node -> {
            if (node instanceof Reference reference) {
                found.add(reference.name());
            }
        }, node -> { });
        return List.copyOf(found);
    }

    private static String write(String source, HtmlWriter writer) {
        Walk.through(parse(source), writer::enter, writer::leave);
        return writer.html();
    }

    private static Node parse(String source) {
        return PARSER.parse(Tables.inOrder(source));
    }
}

package org.caremarket.plan.percentage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The sentences of a text as people read it, one block after the other. */
public final class Sentences {

    private static final Set<String> BLOCKS = Set.of(
            "p", "li", "ul", "ol", "td", "th", "tr", "table", "blockquote", "pre", "div", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6");
    /** Between what ends a sentence and what can begin one; not after "i.e." and the like. */
    private static final Pattern END = Pattern.compile(
            "(?<=[.!?])(?<!\\b(?:i\\.e|e\\.g|c|ca|approx|no|No|p|pp|para|vs)\\.)\\s+(?=[\\p{Lu}\\d“\"‘(\\[£])");

    private Sentences() {}

    /** @param html made from Markdown */
    public static List<String> of(String html) {
        var text = new StringBuilder();
        Jsoup.parseBodyFragment(html).body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText().replaceAll("[\\s\\u00a0\\u202f]+", " "));
                } else {
                    end(node);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                end(node);
            }

            private void end(Node node) {
                if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
                    text.append('\n');
                }
            }
        });
        var sentences = new ArrayList<String>();
        text.toString().lines().map(String::strip).filter(line -> !line.isEmpty())
                .forEach(line -> sentences.addAll(List.of(END.split(line))));
        return sentences;
    }
}

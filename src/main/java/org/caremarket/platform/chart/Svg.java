package org.caremarket.platform.chart;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One element of an SVG drawing with what is in it. What it writes is well-formed XML and good HTML; texts are escaped,
 * and characters that XML cannot hold are left out. Lengths are in the units of the drawing.
 */
public final class Svg implements Content {

    /** What a chart needs; nothing that runs, loads or carries a style. */
    private static final Set<String> TAGS =
            Set.of("svg", "g", "a", "title", "desc", "text", "tspan", "rect", "line", "path", "circle", "defs", "pattern");

    /** Appearance belongs to the stylesheet, and the content policy would refuse it here. */
    private static final Pattern ATTRIBUTE = Pattern.compile("(?!on|style)[a-z][a-zA-Z0-9-]*");

    private final String tag;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Content> inside = new ArrayList<>();

    private Svg(String tag) {
        this.tag = tag;
    }

    /**
     * An empty element.
     *
     * @throws IllegalArgumentException when charts do not use this element
     */
    public static Svg of(String tag) {
        if (!TAGS.contains(tag)) {
            throw new IllegalArgumentException("Not an element of a chart: " + tag);
        }
        return new Svg(tag);
    }

    /** A rectangle by its upper left corner. */
    public static Svg rect(double x, double y, double width, double height) {
        return of("rect").attr("x", x).attr("y", y).attr("width", width).attr("height", height);
    }

    /** A line from one point to another. */
    public static Svg line(double x1, double y1, double x2, double y2) {
        return of("line").attr("x1", x1).attr("y1", y1).attr("x2", x2).attr("y2", y2);
    }

    /** A line of text that begins at this point; {@code y} is where its letters stand. */
    public static Svg text(double x, double y, String words) {
        return of("text").attr("x", x).attr("y", y).say(words);
    }

    /** With this class. */
    public Svg css(String names) {
        attributes.put("class", names);
        return this;
    }

    /** With this length, rounded to a tenth. */
    public Svg attr(String name, double value) {
        return attr(name, number(value));
    }

    /**
     * With this attribute; nothing when the value is null.
     *
     * @throws IllegalArgumentException when the name is one that the content policy refuses
     */
    public Svg attr(String name, @Nullable String value) {
        if (!ATTRIBUTE.matcher(name).matches() || name.equals("href")) {
            throw new IllegalArgumentException("Not an attribute of a chart: " + name);
        }
        if (value != null) {
            attributes.put(name, value);
        }
        return this;
    }

    /**
     * Leading to this page of ours.
     *
     * @throws IllegalArgumentException when the address leads elsewhere
     */
    public Svg href(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("Charts lead to our own pages only");
        }
        attributes.put("href", path);
        return this;
    }

    /** With these in it. */
    public Svg add(Svg... elements) {
        inside.addAll(List.of(elements));
        return this;
    }

    /** With these words in it. */
    public Svg say(String words) {
        inside.add(output -> Escape.htmlContent(showable(words), output));
        return this;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent("<" + tag);
        attributes.forEach((name, value) -> {
            output.writeContent(" " + name + "=\"");
            Escape.htmlAttribute(showable(value), output);
            output.writeContent("\"");
        });
        if (inside.isEmpty()) {
            output.writeContent("/>");
            return;
        }
        output.writeContent(">");
        inside.forEach(each -> each.writeTo(output));
        output.writeContent("</" + tag + ">");
    }

    /** A length as drawings write it: to a tenth, without needless zeros. */
    static String number(double value) {
        var rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    private static String showable(String words) {
        var kept = new StringBuilder(words.length());
        words.codePoints().filter(Svg::isShowable).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** The characters of XML 1.0. */
    private static boolean isShowable(int character) {
        return character >= 0x20 && character <= 0xD7FF
                || character == '\t' || character == '\n' || character == '\r'
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}

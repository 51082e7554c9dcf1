package org.caremarket.platform.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What the styles of a Word document say about its paragraphs. Styles build on each other. */
final class DocxStyles {

    /** Word keeps the English name whatever its language; other programs write their own. */
    private static final Pattern HEADING = Pattern.compile(
            "(heading|überschrift|titre|título|titulo|titolo|kop|rubrik|nagłówek|overskrift|otsikko|nadpis|pennawd|заголовок) ?([1-9])");
    private static final int STEPS_AT_MOST = 20;
    private static final int BODY_TEXT = 9;

    private final Map<String, Style> styles = new HashMap<>();
    private String normal = "";

    private static final class Style {
        private String name = "";
        private String base = "";
        /** From 0; -1 when the style does not say. */
        private int outline = -1;
        private int list = -1;
        private int listLevel;
        private Boolean bold;
        private Boolean italic;
    }

    /** @param part the part with the styles, at its beginning */
    void read(Cursor part) {
        part.children(root -> part.children(name -> {
            if (!name.equals("style")) {
                part.skip();
                return;
            }
            var style = new Style();
            var id = part.attribute("styleId");
            styles.put(id, style);
            if (part.attribute("type").equals("paragraph") && part.attribute("default").matches("1|true")) {
                normal = id;
            }
            part.children(child -> attribute(part, child, style));
        }));
    }

    private static void attribute(Cursor part, String name, Style style) {
        switch (name) {
            case "pPr", "rPr", "numPr" -> {
                part.children(child -> attribute(part, child, style));
                return;
            }
            case "name" -> style.name = part.attribute("val").toLowerCase(Locale.ROOT);
            case "basedOn" -> style.base = part.attribute("val");
            case "outlineLvl" -> style.outline = part.number("val", BODY_TEXT);
            case "numId" -> style.list = part.number("val", 0);
            case "ilvl" -> style.listLevel = part.number("val", 0);
            case "b" -> style.bold = part.on();
            case "i" -> style.italic = part.on();
            default -> { }
        }
        part.skip();
    }

    /** The level of headings in a style, from 1 to 6; 0 for text. */
    int heading(String id) {
        int step = 0;
        for (var style = style(id); style != null && step < STEPS_AT_MOST; style = styles.get(style.base)) {
            var named = HEADING.matcher(style.name);
            if (style.outline >= 0) {
                return level(style.outline);
            }
            if (named.matches()) {
                return level(named.group(2).charAt(0) - '1');
            }
            step++;
        }
        return 0;
    }

    /** @param outline from 0, as Word counts; 9 is text */
    static int level(int outline) {
        return outline >= BODY_TEXT ? 0 : Math.min(outline + 1, 6);
    }

    boolean isTitle(String id) {
        var style = styles.get(id);
        return style != null && style.name.equals("title");
    }

    boolean isBold(String id) {
        int step = 0;
        for (var style = style(id); style != null && step++ < STEPS_AT_MOST; style = styles.get(style.base)) {
            if (style.bold != null) {
                return style.bold;
            }
        }
        return false;
    }

    boolean isItalic(String id) {
        int step = 0;
        for (var style = style(id); style != null && step++ < STEPS_AT_MOST; style = styles.get(style.base)) {
            if (style.italic != null) {
                return style.italic;
            }
        }
        return false;
    }

    /** The list that paragraphs of a style belong to; 0 for none. */
    int list(String id) {
        int step = 0;
        for (var style = style(id); style != null && step++ < STEPS_AT_MOST; style = styles.get(style.base)) {
            if (style.list >= 0) {
                return style.list;
            }
        }
        return 0;
    }

    int listLevel(String id) {
        var style = style(id);
        return style == null ? 0 : style.listLevel;
    }

    private Style style(String id) {
        return styles.get(id.isEmpty() ? normal : id);
    }
}

package org.caremarket.platform.chart;

import java.util.List;

/**
 * Words in a chart: one line, of which it is known how wide it becomes.
 *
 * @param x where it begins, ends or has its middle
 * @param y where its letters stand
 */
record Label(double x, double y, String words, Kind kind, Anchor anchor) {

    /** Between words that stand side by side. */
    static final double GAP = 8;
    /** From one line to the next. */
    static final double LINE = 18;

    private static final double ABOVE = 12;
    private static final double BELOW = 4;

    /** How words look; sizes are those of the stylesheet. */
    enum Kind {
        TEXT("app-figure__text", Arial.REGULAR, 14),
        SOFT("app-figure__soft", Arial.REGULAR, 14),
        STRONG("app-figure__strong", Arial.BOLD, 14),
        NAME("app-figure__name", Arial.REGULAR, 15),
        OWN("app-figure__own-name", Arial.BOLD, 15);

        private final String css;
        private final Arial face;
        private final double size;

        Kind(String css, Arial face, double size) {
            this.css = css;
            this.face = face;
            this.size = size;
        }

        /** In lines of this width. */
        List<String> lines(String words, double width, int most) {
            return face.lines(words, size, width, most);
        }

        /** As much of it as fits. */
        String fit(String words, double width) {
            return face.fit(words, size, width);
        }
    }

    /** Which end of the words stands at {@code x}. */
    enum Anchor {
        START("start", 0),
        MIDDLE("middle", 0.5),
        END("end", 1);

        private final String name;
        private final double before;

        Anchor(String name, double before) {
            this.name = name;
            this.before = before;
        }
    }

    static double width(String words, Kind kind) {
        return kind.face.width(words, kind.size);
    }

    double width() {
        return width(words, kind);
    }

    Box box() {
        var left = x - width() * anchor.before;
        return new Box(left, y - ABOVE, left + width(), y + BELOW);
    }

    /** Moved so that it is within these ends, if it is not too wide for them. */
    Label between(double from, double to) {
        var box = box();
        var right = Math.min(0, to - box.right());
        var left = Math.max(right, from - box.left());
        return box.left() + right < from ? new Label(x + left, y, words, kind, anchor) : new Label(x + right, y, words, kind, anchor);
    }

    Svg draw() {
        var text = Svg.text(x, y, words).css(kind.css);
        return anchor == Anchor.START ? text : text.attr("text-anchor", anchor.name);
    }

    /** What hides lines behind it. */
    Svg plate() {
        var box = box();
        return Svg.rect(box.left() - 3, box.top() - 1, box.right() - box.left() + 6, box.bottom() - box.top() + 2)
                .css("app-figure__plate");
    }
}

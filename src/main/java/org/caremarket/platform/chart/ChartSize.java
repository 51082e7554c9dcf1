package org.caremarket.platform.chart;

/** The two widths in which a chart is drawn: for a page with room, and on paper; and for a phone. */
public enum ChartSize {
    /** For 900 pixels and more. */
    WIDE(960, ""),
    /** For a phone; its ids end in {@code -narrow}, so that both may stand in one page. */
    NARROW(340, "-narrow");

    private final double width;
    private final String suffix;

    ChartSize(double width, String suffix) {
        this.width = width;
        this.suffix = suffix;
    }

    /** In units, which are pixels. */
    public double width() {
        return width;
    }

    Canvas canvas(String id, String name, String description, double height) {
        return new Canvas(id + suffix, name, description, width, height);
    }
}

package org.caremarket.platform.chart;

/** The signs of the charts: a dot for one of a group, a diamond for one's own, a line with ends for an interval. */
final class Marks {

    static final double DOT = 4.5;
    static final double DIAMOND = 8;
    private static final double END = 4.5;

    private Marks() {}

    static Svg point(double x, double y, boolean own) {
        return own ? diamond(x, y, DIAMOND) : dot(x, y).css("app-figure__dot");
    }

    static Svg dot(double x, double y) {
        return Svg.of("circle").attr("cx", x).attr("cy", y).attr("r", DOT);
    }

    static Svg diamond(double x, double y, double reach) {
        return Svg.of("path").css("app-figure__own").attr("d", "M%s %sL%s %sL%s %sL%s %sZ".formatted(
                n(x), n(y - reach), n(x + reach), n(y), n(x), n(y + reach), n(x - reach), n(y)));
    }

    /** An interval that lies. */
    static Svg lying(double from, double to, double y, boolean own) {
        return whisker("M%1$s %3$sH%2$sM%1$s %4$sV%5$sM%2$s %4$sV%5$s".formatted(n(from), n(to), n(y), n(y - END), n(y + END)), own);
    }

    /** An interval that stands. */
    static Svg standing(double x, double from, double to, boolean own) {
        return whisker("M%3$s %1$sV%2$sM%4$s %1$sH%5$sM%4$s %2$sH%5$s".formatted(n(from), n(to), n(x), n(x - END), n(x + END)), own);
    }

    private static Svg whisker(String path, boolean own) {
        return Svg.of("path").attr("d", path).css(own ? "app-figure__own-interval" : "app-figure__interval");
    }

    static String n(double length) {
        return Svg.number(length);
    }
}

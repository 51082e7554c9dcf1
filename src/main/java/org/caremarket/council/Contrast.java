package org.caremarket.council;

/**
 * How well text stands out from its background: relative luminance and contrast ratio of the Web Content Accessibility
 * Guidelines 2.2. From 1 (none) to 21 (black on white); text needs 4.5 for level AA.
 */
final class Contrast {

    static final double ENOUGH_FOR_TEXT = 4.5;

    private Contrast() {}

    /** The ratio of two colours written as {@code #rrggbb}. */
    static double between(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double part = Integer.parseInt(colour, at, at + 2, 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}

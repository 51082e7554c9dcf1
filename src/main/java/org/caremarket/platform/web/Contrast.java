package org.caremarket.platform.web;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Whether text can be read on a background, by the contrast ratio of WCAG 2.2
 * (<a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">definition</a>): from 1 (the same colour) to 21 (black on
 * white). Colours are {@code #rrggbb}.
 */
public final class Contrast {

    /** The least ratio for text of ordinary size, WCAG level AA. */
    public static final double LEAST = 4.5;

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private Contrast() {}

    /** Whether this is a colour as {@code #rrggbb}. */
    public static boolean isColour(String text) {
        return COLOUR.matcher(text).matches();
    }

    /**
     * The ratio between two colours, whichever is the text.
     *
     * @throws IllegalArgumentException when one is not {@code #rrggbb}
     */
    public static double ratio(String one, String other) {
        var first = luminance(one);
        var second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** Whether both are colours and text in one can be read on the other. */
    public static boolean readable(String background, String text) {
        return isColour(background) && isColour(text) && ratio(background, text) >= LEAST;
    }

    /** Relative luminance, 0 for black to 1 for white. */
    private static double luminance(String colour) {
        if (!isColour(colour)) {
            throw new IllegalArgumentException("A colour is written as # and six hexadecimal digits");
        }
        var parts = HexFormat.of().parseHex(colour, 1, 7);
        return 0.2126 * linear(parts[0]) + 0.7152 * linear(parts[1]) + 0.0722 * linear(parts[2]);
    }

    private static double linear(byte part) {
        var share = (part & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}

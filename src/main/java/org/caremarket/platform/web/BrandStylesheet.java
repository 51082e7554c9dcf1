package org.caremarket.platform.web;

import java.nio.charset.StandardCharsets;

/** The stylesheet of a council's look: two custom properties, nothing else. */
public final class BrandStylesheet {

    private BrandStylesheet() {}

    /**
     * The stylesheet's text.
     *
     * @param colour background of the council bar, as {@code #rrggbb}
     * @param textColour text on it, as {@code #rrggbb}
     * @throws IllegalArgumentException when the text could not be read, or either is anything but a colour
     */
    public static String css(String colour, String textColour) {
        if (!Contrast.readable(colour, textColour)) {
            throw new IllegalArgumentException("The text colour cannot be read on the council's colour");
        }
        return ":root{--govuk-brand-colour:%s;--app-brand-text-colour:%s}\n".formatted(colour, textColour);
    }

    /** The stylesheet of a brand. */
    public static String css(Brand brand) {
        return css(brand.colour(), brand.textColour());
    }

    /** Its address under the council: {@code /sefton/brand.css?v=…}, another one as soon as a colour changes. */
    public static String href(String slug, String colour, String textColour) {
        return "/" + slug + "/brand.css?v=" + Assets.hash(css(colour, textColour).getBytes(StandardCharsets.UTF_8));
    }
}

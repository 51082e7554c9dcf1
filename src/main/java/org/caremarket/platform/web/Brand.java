package org.caremarket.platform.web;

/**
 * How a council looks: its name and colours.
 *
 * @param slug the council's word in addresses
 * @param name the name that the header shows
 * @param colour background of the council bar, as {@code #rrggbb}
 * @param textColour text on that background, as {@code #rrggbb}; at least 4.5 to 1 against {@code colour}
 * @param stylesheet address of the council's stylesheet, for example {@code /sefton/brand.css?v=1a2b3c4d}
 */
public record Brand(String slug, String name, String colour, String textColour, String stylesheet) {

    /**
     * Refuses colours that cannot be read.
     *
     * @throws IllegalArgumentException when a colour is not {@code #rrggbb}, or contrast is below 4.5 to 1; ask
     *     {@link Contrast#readable} first where people choose the colours
     */
    public Brand {
        if (!Contrast.readable(colour, textColour)) {
            throw new IllegalArgumentException("The text colour cannot be read on the council's colour");
        }
    }
}

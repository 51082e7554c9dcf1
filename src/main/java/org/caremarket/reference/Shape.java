package org.caremarket.reference;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In what shape a publication comes. */
enum Shape {
    /** A row for each council, year and measure; an empty value where there is none. */
    OUTCOMES,
    /** A row for each area, measure, group of people and kind of number; {@code [x]} and {@code [c]} for no value. */
    ASCOF,
    /** This service's own: see {@link FiguresReader}. */
    FIGURES;

    static Optional<Shape> of(String word) {
        return Arrays.stream(values()).filter(shape -> shape.name().toLowerCase(Locale.ROOT).equals(word)).findFirst();
    }
}

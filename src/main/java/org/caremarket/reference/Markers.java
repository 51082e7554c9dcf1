package org.caremarket.reference;

import java.util.Map;
import java.util.Optional;

/**
 * Signs that official statistics write where a number is missing: the brackets of the Government Analysis Function's
 * guidance on symbols in tables, and the star of older tables.
 */
final class Markers {

    private static final Map<String, FigureState> MEANING = Map.of(
            "", FigureState.NOT_STATED,
            "[x]", FigureState.NOT_STATED,
            "[c]", FigureState.SUPPRESSED,
            "*", FigureState.SUPPRESSED,
            "[z]", FigureState.NOT_APPLICABLE);

    private Markers() {}

    /** What the sign means; empty when it is none, and so should be a number. */
    static Optional<FigureState> meaning(String written) {
        return Optional.ofNullable(MEANING.get(written));
    }
}

package org.caremarket.reference;

import java.util.Optional;
import org.caremarket.platform.file.Missing;

/** Signs that official statistics write where a number is missing; an empty cell is one here. */
final class Markers {

    private Markers() {}

    /** What the sign means; empty when it is none, and so should be a number. */
    static Optional<FigureState> meaning(String written) {
        return written.isEmpty()
                ? Optional.of(FigureState.NOT_STATED)
                : Missing.published(written).map(reason -> FigureState.valueOf(reason.name()));
    }
}

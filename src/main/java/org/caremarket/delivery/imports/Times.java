package org.caremarket.delivery.imports;

import java.time.LocalDate;
import java.util.Optional;
import org.caremarket.delivery.Timeframe;

/** Cells that say when. */
final class Times {

    /** The most characters of a cell that can be a time. */
    private static final int LONGEST = 100;

    private Times() {}

    /** Whether words are a time, and not a text in which one occurs. */
    static boolean isTime(String cell) {
        return !cell.isEmpty() && cell.length() <= LONGEST && Timeframe.of(cell).understood();
    }

    /** The one day that words mean; empty when they mean none or several. */
    static Optional<LocalDate> day(String cell) {
        if (!isTime(cell)) {
            return Optional.empty();
        }
        var time = Timeframe.of(cell);
        return Optional.ofNullable(time.start()).filter(day -> day.equals(time.end()));
    }
}

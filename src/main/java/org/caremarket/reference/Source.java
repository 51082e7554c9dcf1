package org.caremarket.reference;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A publication that this service can read, and the edition of it that ships.
 *
 * @param code its word on the command line
 * @param edition what tells its editions apart: a financial year, a range of them, or a day
 * @param file the shipped edition, in the folder {@code reference} of the class path
 * @param precedence where two sources have the same figure, the smaller number wins
 * @param published the day, where it is known
 * @param measures by the publication's own code, in capitals
 */
record Source(
        String code,
        String edition,
        Shape shape,
        String file,
        int precedence,
        String title,
        String publisher,
        String link,
        String licence,
        Optional<LocalDate> published,
        Map<String, Measure> measures) {

    Source {
        measures = Map.copyOf(measures);
    }

    /**
     * What one of the publication's measures is here.
     *
     * @param brokenAfter the last period before its definition changed
     * @param zeroIsMissing whether the publication writes a 0 where there is no value, on a scale that has no 0
     */
    record Measure(String indicator, Optional<String> brokenAfter, boolean zeroIsMissing) {

        /** Figures before and after a break differ in their method. */
        int methodVersion(String period) {
            return brokenAfter.filter(last -> period.compareTo(last) > 0).isPresent() ? 2 : 1;
        }
    }

    /** The same publication, another edition of it. */
    Source of(String otherEdition, Optional<LocalDate> day) {
        return new Source(code, otherEdition, shape, file, precedence, title, publisher, link, licence, day, measures);
    }

    /** Whether an edition holds all that went before, so that it takes the place of every other one. */
    boolean replacesAll() {
        return shape == Shape.OUTCOMES;
    }
}

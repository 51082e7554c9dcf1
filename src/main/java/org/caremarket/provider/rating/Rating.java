package org.caremarket.provider.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A rating as it was published and recorded. It is never changed.
 *
 * @param location the id of the location
 * @param inherited whether the service got it under an earlier registration
 * @param source the file or document that says it
 * @param link the address of the report
 * @param inForce whether it is the newest of its question; of two of one day the one recorded last
 * @param contradicted whether another word is recorded for the same question and day
 * @param before the newest rating proper of an earlier day; empty when there is none
 * @param ofImport the import that brought it
 */
public record Rating(
        long id, long location, Question question, RatingWord word, LocalDate publishedOn, boolean inherited, String source,
        Optional<String> link, Optional<String> madeUp, boolean inForce, boolean contradicted, Optional<Before> before,
        Optional<Long> ofImport, String recordedBy, Instant recordedAt) {

    /** What was in force before. */
    public record Before(RatingWord word, LocalDate publishedOn) {}

    /** Whether it is worse than the one before. */
    public boolean fell() {
        return before.filter(earlier -> word.worseThan(earlier.word())).isPresent();
    }

    /** Whether it is better than the one before. */
    public boolean rose() {
        return before.filter(earlier -> earlier.word().worseThan(word)).isPresent();
    }
}

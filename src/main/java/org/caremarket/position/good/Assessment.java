package org.caremarket.position.good;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import org.caremarket.platform.web.TypedDate;

/**
 * How near the council judged itself to be, on a day.
 *
 * @param level a word of the scale as it was then
 * @param evidence empty when not stated
 * @param words what the statement said when it was judged
 * @param madeUp what in it is made up for demonstration; null when nothing is
 */
@Introspected
public record Assessment(
        long id, long statementId, String level, String reason, String evidence, String words, LocalDate assessedOn,
        @Nullable String madeUp, String recordedBy, Instant recordedAt) {

    static final int LONGEST_REASON = 2_000;
    static final int LONGEST_EVIDENCE = 500;

    public String day() {
        return TypedDate.words(assessedOn);
    }
}

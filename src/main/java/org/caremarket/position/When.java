package org.caremarket.position;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as pages show them, in the time of England. */
public final class When {

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(MarketPositions.HERE);

    private When() {}

    /** {@code 14 October 2022 at 09:30}. */
    public static String words(Instant moment) {
        return WORDS.format(moment);
    }
}

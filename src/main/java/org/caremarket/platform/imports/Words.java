package org.caremarket.platform.imports;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Sentences' parts that the pages of imports share. */
final class Words {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private Words() {}

    /** {@code 24 actions}, {@code 1 action}. */
    static String count(int number, String item) {
        return "%,d %s".formatted(number, number == 1 ? item : item + "s");
    }

    static String day(Instant at) {
        return DAY.format(at);
    }

    static String moment(Instant at) {
        return MOMENT.format(at);
    }
}

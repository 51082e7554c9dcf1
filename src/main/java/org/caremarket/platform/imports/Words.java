package org.caremarket.platform.imports;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Sentences' parts that the pages of imports share. */
final class Words {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private Words() {}

    /** {@code 24 actions}, {@code 1 action}. */
    static String count(int number, String item) {
        return "%,d %s".formatted(number, number == 1 ? item : item + "s");
    }

    /** A word of an import kind as a heading: {@code carried-down} is "Carried down". */
    static String heading(String word) {
        var words = word.replace('-', ' ').replace('_', ' ').strip();
        return words.isEmpty() ? word : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    static String moment(Instant at) {
        return MOMENT.format(at);
    }
}

package org.caremarket.plan;

import java.time.Period;
import java.util.StringJoiner;

/** A length of time in words. */
final class Age {

    private Age() {}

    /** {@code 1 year}, {@code 18 months}, {@code 90 days}. */
    static String words(Period age) {
        int months = (int) age.toTotalMonths();
        var words = new StringJoiner(" and ");
        if (months > 0) {
            words.add(months % 12 == 0 ? number(months / 12, "year") : number(months, "month"));
        }
        if (age.getDays() > 0 || months == 0) {
            words.add(number(age.getDays(), "day"));
        }
        return words.toString();
    }

    private static String number(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}

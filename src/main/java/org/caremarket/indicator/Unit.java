package org.caremarket.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * What an indicator counts in, and how its numbers are written. Numbers are rounded here and nowhere before: half up,
 * as official statistics do.
 *
 * @param name as the catalogue has it: {@code %}, {@code people}, {@code hours a week}, {@code £ an hour}, {@code £m}
 * @param decimals how many are shown, 0 to 4
 */
public record Unit(String name, int decimals) {

    private static final String POUND = "£";

    /** The number alone, as the unit rounds it: {@code 2,758}, {@code 93.6}. */
    public String number(BigDecimal value) {
        return String.format(Locale.UK, "%,." + decimals + "f", rounded(value));
    }

    /** The value rounded as it is shown. */
    public BigDecimal rounded(BigDecimal value) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** The number with its unit: {@code 93.6%}, {@code 2,758 hours a week}, {@code £21.00 an hour}, {@code £66.8m}. */
    public String show(BigDecimal value) {
        return dress(number(value));
    }

    /** A number that is written already, with its unit: a range has two of them. */
    public String dress(String number) {
        if (name.startsWith(POUND)) {
            return number.startsWith("-")
                    ? "-" + POUND + number.substring(1) + name.substring(1)
                    : POUND + number + name.substring(1);
        }
        if (name.isEmpty() || name.equals("%")) {
            return number + name;
        }
        return number + " " + (number.equals("1") ? one(name) : name);
    }

    /** The name for a single one: {@code hour a week}, {@code person}. */
    private static String one(String name) {
        var words = name.split(" ", 2);
        var first = words[0].equals("people") ? "person"
                : words[0].endsWith("s") && !words[0].endsWith("ss") ? words[0].substring(0, words[0].length() - 1) : words[0];
        return words.length == 1 ? first : first + " " + words[1];
    }

    /** The number as an axis or a narrow column has it: with {@code %} or {@code £}, without the words. */
    public String brief(BigDecimal value) {
        if (name.startsWith(POUND)) {
            return dress(number(value)).replaceFirst(" .*", "");
        }
        return name.equals("%") ? number(value) + "%" : number(value);
    }

    /** The difference of two values: percentages differ by percentage points. */
    public String difference(BigDecimal value) {
        return name.equals("%") ? number(value) + " percentage points" : show(value);
    }
}

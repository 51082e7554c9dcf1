package org.caremarket.platform.web;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A number as people type it: {@code 1,630}, {@code £1,234.50}, {@code 93.6%}, {@code -0.5}. Thousands stand in groups of
 * three or have no commas at all; decimals are kept as typed, so {@code 96.0} says more than {@code 96}. Programs may
 * write {@code 1.5E3}. What is not surely one number is none.
 */
public sealed interface TypedNumber {

    /** The most digits before the point. */
    int MOST_DIGITS = 15;
    /** The most digits after it. */
    int MOST_DECIMALS = 10;

    /** A number; whether a per cent or a pound sign stood beside it is for the field to judge. */
    record Read(BigDecimal value, boolean percent, boolean pounds) implements TypedNumber {}

    /** A number shortened by a letter or a word, as in {@code 2.3m}: the field may count in millions already. */
    record Shortened() implements TypedNumber {}

    /** A number with more digits than anything is counted in. */
    record TooLong() implements TypedNumber {}

    /** No number. */
    record Unread() implements TypedNumber {}

    /** Reads what was typed. */
    static TypedNumber of(String typed) {
        var text = Typed.line(typed);
        if (Writing.SHORTENED.matcher(text).matches()) {
            return new Shortened();
        }
        var read = Writing.NUMBER.matcher(text);
        if (!read.matches() || !read.group("before").isEmpty() && !read.group("after").isEmpty()) {
            return new Unread();
        }
        var exponent = read.group("exponent") == null ? "" : "E" + read.group("exponent");
        var value = new BigDecimal(read.group("digits").replace(",", "") + exponent);
        // Asked before anything is written out: 1E99 has a hundred digits.
        if (value.precision() - value.scale() > MOST_DIGITS || value.scale() > MOST_DECIMALS) {
            return new TooLong();
        }
        var whole = value.scale() < 0 ? value.setScale(0) : value;
        var negative = !read.group("before").isEmpty() || !read.group("after").isEmpty();
        return new Read(negative ? whole.negate() : whole, !read.group("percent").isEmpty(),
                !read.group("pounds").isEmpty());
    }

    /** How numbers are written. */
    final class Writing {

        /** A minus may be any of the signs that word processors make of it, before or after the pound sign. */
        private static final Pattern NUMBER = Pattern.compile(
                "(?<before>[-\u2212\u2013]?) ?(?<pounds>£?) ?(?<after>[-\u2212\u2013]?)"
                        + "(?<digits>(?:\\d{1,3}(?:,\\d{3})+|\\d{1,40})(?:\\.\\d{1,40})?|\\.\\d{1,40})"
                        + "(?:[eE](?<exponent>[+-]?\\d{1,2}))? ?(?<percent>(?:%|per ?cent)?)");
        private static final Pattern SHORTENED = Pattern.compile(
                "(?i)[-\u2212\u2013£ ]*[\\d.,]*\\d ?(?:k|m|mn|mio|bn|b|thousand|million|billion)");

        private Writing() {}
    }
}

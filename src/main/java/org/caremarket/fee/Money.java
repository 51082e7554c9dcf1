package org.caremarket.fee;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Amounts, shares and counts in words. Rounding is for the reader only: what is worked out goes on unrounded. */
final class Money {

    static final String NOT_STATED = "Not stated";

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private Money() {}

    /** {@code £1,306.50}; never rounded to whole pounds. */
    static String pounds(@Nullable BigDecimal amount) {
        return amount == null ? NOT_STATED
                : (amount.setScale(2, RoundingMode.HALF_UP).signum() < 0 ? "−£" : "£")
                        + String.format(Locale.UK, "%,.2f", amount.abs().setScale(2, RoundingMode.HALF_UP));
    }

    /** {@code £1.24 million}, {@code £84,000}: what a year costs, for a sentence. */
    static String large(@Nullable BigDecimal amount) {
        if (amount == null) {
            return NOT_STATED;
        }
        var sign = amount.signum() < 0 ? "−£" : "£";
        return amount.abs().compareTo(MILLION) >= 0
                ? sign + String.format(Locale.UK, "%,.2f million", amount.abs().divide(MILLION, 2, RoundingMode.HALF_UP))
                : sign + String.format(Locale.UK, "%,.0f", amount.abs());
    }

    /** {@code 6.3%}. */
    static String percent(@Nullable BigDecimal percent) {
        return percent == null ? NOT_STATED
                : String.format(Locale.UK, "%,.1f%%", percent.setScale(1, RoundingMode.HALF_UP)).replace("-", "−");
    }

    /** {@code 34,000}, with the decimals that it has. */
    static String number(@Nullable BigDecimal number) {
        if (number == null) {
            return NOT_STATED;
        }
        var plain = number.stripTrailingZeros();
        return String.format(Locale.UK, "%,." + Math.max(0, plain.scale()) + "f", plain);
    }

    static String count(@Nullable Integer count) {
        return count == null ? NOT_STATED : "%,d".formatted(count);
    }
}

package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.caremarket.platform.web.TypedDate;

/** Days, numbers and shares in the words that pages and documents use. */
final class Say {

    static final String NOT_STATED = "Not stated";

    private Say() {}

    static String day(@Nullable LocalDate day) {
        return day == null ? NOT_STATED : TypedDate.words(day);
    }

    static String typed(@Nullable LocalDate day) {
        return day == null ? "" : TypedDate.words(day);
    }

    static String yesNo(@Nullable Boolean answer) {
        return answer == null ? NOT_STATED : answer ? "Yes" : "No";
    }

    static String word(@Nullable Boolean answer) {
        return answer == null ? "" : answer ? "yes" : "no";
    }

    /** {@code 1,630}; as many decimals as it has, without zeros at the end. */
    static String number(BigDecimal number) {
        return plain(number, true);
    }

    static String typed(@Nullable BigDecimal number) {
        return number == null ? "" : plain(number, false);
    }

    static String typed(@Nullable Integer number) {
        return number == null ? "" : "" + number;
    }

    static String stated(@Nullable String words) {
        return words == null || words.isBlank() ? NOT_STATED : words;
    }

    static String empty(@Nullable String words) {
        return words == null ? "" : words;
    }

    /** A part of a whole with one decimal: {@code 81.4%}. */
    static String share(@Nullable BigDecimal share) {
        return share == null ? NOT_STATED : "%,.1f%%".formatted(share);
    }

    static String count(long number, String noun) {
        return "%,d %s".formatted(number, number == 1 ? noun : noun + "s");
    }

    private static String plain(BigDecimal number, boolean commas) {
        var short_ = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        var decimals = Math.max(0, short_.scale());
        return String.format(Locale.UK, (commas ? "%,." : "%.") + decimals + "f", short_);
    }
}

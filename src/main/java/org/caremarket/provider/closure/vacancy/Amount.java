package org.caremarket.provider.closure.vacancy;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.caremarket.platform.web.TypedNumber;

/** Amounts of beds, hours and people as they are typed and shown; none is below zero. */
public final class Amount {

    private Amount() {}

    /** What is wrong with an amount that was typed; empty when nothing is. */
    public static Optional<String> problem(String name, String typed, boolean whole, int most) {
        if (!(TypedNumber.of(typed) instanceof TypedNumber.Read(var value, var percent, var pounds)) || percent || pounds) {
            return Optional.of(whole ? "%s must be a whole number, like 12".formatted(name)
                    : "%s must be a number, like 12 or 12.5".formatted(name));
        }
        if (value.signum() < 0) {
            return Optional.of(name + " must be 0 or more");
        }
        if (value.compareTo(BigDecimal.valueOf(most)) > 0) {
            return Optional.of("%s must be %,d or less".formatted(name, most));
        }
        return whole && value.stripTrailingZeros().scale() > 0
                ? Optional.of("%s must be a whole number, like 12".formatted(name)) : Optional.empty();
    }

    /** The amount, of which it was made sure that nothing is wrong with it; empty when nothing was typed. */
    public static Optional<BigDecimal> read(String typed) {
        return TypedNumber.of(typed) instanceof TypedNumber.Read read ? Optional.of(read.value()) : Optional.empty();
    }

    /** With a comma between thousands, and no decimals that say nothing: {@code 1,630.5}. */
    public static String words(BigDecimal amount) {
        var plain = amount.stripTrailingZeros();
        return String.format(Locale.UK, "%,." + Math.max(0, plain.scale()) + "f", plain);
    }

    /** Without that comma, for cells and fields. */
    public static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}

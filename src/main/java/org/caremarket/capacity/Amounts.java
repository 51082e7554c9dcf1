package org.caremarket.capacity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/** Amounts in words. What is not stated says so. */
public final class Amounts {

    static final String NOT_STATED = "Not stated";

    private Amounts() {}

    /** Rounded to a tenth, with thousands: {@code 1,386.7}. */
    public static String number(BigDecimal amount) {
        var rounded = amount.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return String.format(Locale.UK, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
    }

    /** The same; {@code Not stated} for none. */
    public static String number(Optional<BigDecimal> amount) {
        return amount.map(Amounts::number).orElse(NOT_STATED);
    }

    /** With its unit: {@code 234 hours a week}. */
    public static String of(Optional<BigDecimal> amount, CapacityUnit unit) {
        return amount.map(each -> number(each) + " " + unit.words()).orElse(NOT_STATED);
    }

    /** Whole pounds: {@code £1,234,500}. */
    public static String pounds(Optional<BigDecimal> amount) {
        return amount.map(each -> (each.signum() < 0 ? "-£" : "£")
                + String.format(Locale.UK, "%,.0f", each.abs().setScale(0, RoundingMode.HALF_UP))).orElse(NOT_STATED);
    }

    /** A fee, with pence where it has them: {@code £23.50}. */
    public static String fee(Optional<BigDecimal> fee) {
        return fee.map(each -> "£" + String.format(
                        Locale.UK, "%,." + (each.stripTrailingZeros().scale() > 0 ? 2 : 0) + "f", each))
                .orElse(NOT_STATED);
    }

    /** {@code 93.6%}. */
    public static String percent(Optional<BigDecimal> share) {
        return share.map(each -> number(each) + "%").orElse(NOT_STATED);
    }

    /** Every digit that was given, with thousands. */
    static String plain(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return String.format(Locale.UK, "%,." + Math.max(0, plain.scale()) + "f", plain);
    }
}

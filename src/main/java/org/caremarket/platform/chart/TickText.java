package org.caremarket.platform.chart;

import java.math.BigDecimal;

/** How a value of an axis is printed. */
@FunctionalInterface
public interface TickText {

    /** For example {@code -1,500} and {@code 0.25}. */
    TickText PLAIN = TickText::grouped;

    /** For example {@code 62.5%}, where 62.5 is the value. */
    TickText PERCENT = value -> grouped(value) + "%";

    /** For example {@code £1,500} and {@code -£20}. */
    TickText POUNDS = value -> (value.signum() < 0 ? "-£" : "£") + grouped(value.abs());

    /** The words for a value, which has as many decimals as its axis needs. */
    String of(BigDecimal value);

    private static String grouped(BigDecimal value) {
        return String.format(java.util.Locale.UK, "%,." + Math.max(0, value.scale()) + "f", value);
    }
}

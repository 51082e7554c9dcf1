package org.caremarket.fee;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import org.caremarket.platform.time.Period;

/**
 * A fee with its rise on the year before.
 *
 * @param before the last rate for the same thing in the financial year before; null when none is recorded
 */
public record FeeLine(Fee fee, @Nullable Fee before) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Each fee with its rise, in the order given. */
    public static List<FeeLine> of(List<Fee> fees) {
        return fees.stream().map(fee -> new FeeLine(fee, fees.stream()
                .filter(other -> other.isOfSeries(fee) && other.year().equals(yearBefore(fee.year())))
                .max(Comparator.comparing(Fee::fromOn)).orElse(null))).toList();
    }

    /** 100 × (fee − fee before) / fee before, in per cent and unrounded; null when no fee of the year before is recorded. */
    public @Nullable BigDecimal uplift() {
        return before == null || before.amount().signum() == 0 ? null
                : fee.amount().subtract(before.amount()).multiply(HUNDRED).divide(before.amount(), MathContext.DECIMAL64);
    }

    /** Whether the source states another rise than the one that is worked out, to one decimal. */
    public boolean differs() {
        return fee.publishedUplift() != null && uplift() != null
                && !Money.percent(fee.publishedUplift()).equals(Money.percent(uplift()));
    }

    /** {@code 6.3%; the source states 6.5%}. */
    public String upliftWords() {
        if (uplift() == null) {
            return fee.publishedUplift() == null ? "Not known: no fee of the year before is recorded"
                    : "%s as the source states it; no fee of the year before is recorded"
                            .formatted(Money.percent(fee.publishedUplift()));
        }
        return Money.percent(uplift()) + (differs() ? "; the source states " + Money.percent(fee.publishedUplift()) : "");
    }

    private static String yearBefore(String year) {
        return Period.year(Period.of(year).first().getYear() - 1).code();
    }
}

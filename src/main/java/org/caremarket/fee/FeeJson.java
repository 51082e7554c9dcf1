package org.caremarket.fee;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * A fee as the API gives it.
 *
 * @param amount in pounds a unit
 * @param uplift on the last fee of the year before, in per cent to two decimals; left out when there is none
 */
@Serdeable
record FeeJson(
        long id, String careType, @Nullable String segment, String rate, String year, BigDecimal amount, String unit,
        LocalDate from, @Nullable LocalDate to, @Nullable BigDecimal uplift, @Nullable BigDecimal publishedUplift, String source,
        String note, @Nullable String madeUp, int version) {

    static FeeJson of(FeeLine line) {
        var fee = line.fee();
        return new FeeJson(fee.id(), fee.careType().slug(), fee.segment(), fee.rate(), fee.year(), fee.amount(), fee.unit()
                .slug(),
                fee.fromOn(), fee.toOn(), line.uplift() == null ? null : line.uplift().setScale(2, RoundingMode.HALF_UP),
                fee.publishedUplift(), fee.source(), fee.note(), fee.madeUp(), fee.version());
    }
}

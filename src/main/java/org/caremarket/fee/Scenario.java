package org.caremarket.fee;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.web.Difference.Part;

/**
 * What closing a gap would cost, under a name; beside it the base as it was on the day it was saved.
 *
 * @param fee that is paid before the gap is closed
 * @param volume what is paid for in a week: people, or hours
 * @param share how much of the gap is closed, in per cent
 * @param rise by how much prices rise from the price base on, in per cent
 * @param baseFee the newest fee when it was saved; null when none was recorded
 * @param baseRise the rise to that fee's year; 0 when none was stated
 */
@Introspected
public record Scenario(
        long id, long resultId, String name, BigDecimal fee, BigDecimal volume, BigDecimal share, BigDecimal rise,
        @Nullable BigDecimal baseFee, BigDecimal baseMedian, BigDecimal baseRise, @Nullable BigDecimal baseVolume, int version,
        String savedBy, Instant savedAt) {

    /** What it comes to. The median is the one of the day it was saved. */
    public Closing closing() {
        return new Closing(new Gap(baseMedian, rise, fee), share, volume);
    }

    /** What the base came to on that day, with the whole gap closed; empty when fee or volume was not stated. */
    public Optional<Closing> baseline() {
        return baseFee == null || baseVolume == null ? Optional.empty()
                : Optional.of(new Closing(new Gap(baseMedian, baseRise, baseFee), Gap.HUNDRED, baseVolume));
    }

    /** What in the base is no longer as it was: {@code the median was £780.00 and is £790.00}; empty when nothing. */
    public List<String> changedSince(Base now) {
        var changed = new ArrayList<String>();
        compare(changed, "the median", baseMedian, now.median(), false);
        compare(changed, "the fee", baseFee, now.fee(), false);
        compare(changed, "the rise of prices in per cent", baseRise, now.rise(), true);
        compare(changed, "the volume", baseVolume, now.volume(), true);
        return changed;
    }

    private static void compare(List<String> changed, String what, @Nullable BigDecimal then, @Nullable BigDecimal now,
            boolean number) {
        if (then == null ? now != null : now == null || then.compareTo(now) != 0) {
            changed.add("%s was %s and is %s".formatted(what, number ? Money.number(then) : Money.pounds(then),
                    number ? Money.number(now) : Money.pounds(now)));
        }
    }

    List<Part> parts() {
        return parts(name, fee, volume, share, rise);
    }

    static List<Part> parts(String name, BigDecimal fee, BigDecimal volume, BigDecimal share, BigDecimal rise) {
        return List.of(Part.of("Name", name), Part.of("Fee", Money.pounds(fee)), Part.of("Volume a week", Money.number(volume)),
                Part.of("Share of the gap to close", Money.percent(share)), Part.of("Price rise", Money.percent(rise)));
    }

    /**
     * What a scenario begins from.
     *
     * @param year the financial year of the fee; empty when no fee is recorded
     */
    public record Base(String year, @Nullable BigDecimal fee, BigDecimal median, BigDecimal rise, @Nullable BigDecimal volume) {

        /** Empty when the result has no median. */
        static Optional<Base> of(CareCost cost, List<Fee> fees) {
            var newest = fees.stream().filter(fee -> fee.rate().isEmpty()).max(java.util.Comparator.comparing(Fee::fromOn));
            return cost.median().map(median -> new Base(newest.map(Fee::year).orElse(""), newest.map(Fee::amount).orElse(null),
                    median,
                    newest.flatMap(fee -> cost.exercise().priceRises().between(cost.exercise().baseYear(), fee.year()))
                            .orElse(BigDecimal.ZERO),
                    cost.result().volume()));
        }
    }
}

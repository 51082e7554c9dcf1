package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was bought through a framework and outside it, month by month. A share is told only of a month in which every lot and
 * what was bought outside are stated: else the whole is not known.
 *
 * @param months in order; without those for which nothing at all is stated
 * @param tierTarget what tier 1 is to take of everything, per cent; null when its lots say nothing, or not the same
 */
public record Monthly(Counted counted, List<Month> months, @Nullable BigDecimal tierTarget, @Nullable BigDecimal spotMost) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * One month.
     *
     * @param first its first day
     * @param byLot amounts by the id of the lot; what is missing is not stated
     * @param spot what was bought outside the framework; null when not stated
     * @param total of every lot and outside; null when any of them is not stated
     * @param tierShare what tier 1 took of the total, per cent with one decimal; null when not known or there are no tiers
     * @param spotShare what was bought outside of the total, likewise
     */
    public record Month(LocalDate first, Map<Long, BigDecimal> byLot, @Nullable BigDecimal spot, @Nullable BigDecimal total,
            @Nullable BigDecimal tierShare, @Nullable BigDecimal spotShare, boolean madeUp) {

        /** {@code April 2026}. */
        public String title() {
            return MonthForm.title(YearMonth.from(first));
        }
    }

    static Monthly of(Whole whole) {
        var byMonth = new TreeMap<LocalDate, List<MonthAmount>>(
                whole.months().stream().collect(Collectors.groupingBy(MonthAmount::month)));
        var firstTier = whole.lots().stream().filter(lot -> Objects.equals(lot.tier(), 1)).toList();
        var shares = firstTier.stream().map(Lot::share).map(Optional::ofNullable)
                .map(share -> share.map(BigDecimal::stripTrailingZeros)).distinct().toList();
        var months = byMonth.entrySet().stream().map(each -> month(each.getKey(), each.getValue(), whole.lots(), firstTier))
                .toList();
        return new Monthly(whole.framework().counted(), months,
                shares.size() == 1 ? shares.getFirst().orElse(null) : null, whole.framework().spotMost());
    }

    private static Month month(LocalDate first, List<MonthAmount> amounts, List<Lot> lots, List<Lot> firstTier) {
        var byLot = new LinkedHashMap<Long, BigDecimal>();
        BigDecimal spot = null;
        for (var each : amounts) {
            if (each.lotId() == null) {
                spot = each.amount();
            } else {
                byLot.put(each.lotId(), each.amount());
            }
        }
        var complete = spot != null && lots.stream().allMatch(lot -> byLot.containsKey(lot.id()));
        var total = complete ? byLot.values().stream().reduce(spot, BigDecimal::add) : null;
        var tier = firstTier.isEmpty() || !complete ? null
                : firstTier.stream().map(lot -> byLot.get(lot.id())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Month(first, byLot, spot, total, share(tier, total), share(spot, total),
                amounts.stream().anyMatch(each -> each.madeUp() != null));
    }

    /** A share of nothing is not known. */
    static @Nullable BigDecimal share(@Nullable BigDecimal part, @Nullable BigDecimal total) {
        return part == null || total == null || total.signum() == 0 ? null
                : part.multiply(HUNDRED).divide(total, 1, RoundingMode.HALF_UP);
    }

    /** The last month whose shares are known. */
    public Optional<Month> last() {
        return months.reversed().stream().filter(month -> month.total() != null && month.spotShare() != null).findFirst();
    }

    public boolean madeUp() {
        return months.stream().anyMatch(Month::madeUp);
    }

    /** The finding in one sentence, or what is missing. */
    public String answer() {
        if (months.isEmpty()) {
            return "No month is recorded yet.";
        }
        return last().map(month -> {
            var spot = Say.share(month.spotShare());
            var outside = against(spotMost, "target: at most");
            return month.tierShare() == null
                    ? "In %s, %s of the %s were bought outside the framework%s.".formatted(
                            month.title(), spot, counted.words(), outside)
                    : "In %s, tier 1 took %s of the %s%s, and %s were bought outside the framework%s.".formatted(month.title(),
                            Say.share(month.tierShare()), counted.words(), against(tierTarget, "target: at least"), spot,
                            outside);
        }).orElse("No recorded month states every lot and what was bought outside, so no share can be told.");
    }

    private static String against(@Nullable BigDecimal target, String words) {
        return target == null ? "" : " (%s %s%%)".formatted(words, Say.number(target));
    }
}

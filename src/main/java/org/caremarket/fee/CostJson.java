package org.caremarket.fee;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An exercise as the API gives it; a list of exercises leaves out the results.
 *
 * @param rises by financial year, in per cent on the year before
 */
@Serdeable
record CostJson(
        long id, String name, String baseYear, @Nullable LocalDate baseOn, String priceIndex, Map<String, BigDecimal> rises,
        String source, String note, @Nullable String madeUp, int version, @Nullable List<Result> results) {

    /**
     * @param publishedMedian the total as it was published
     * @param sumOfMedians of the lines; medians do not add up to the published total
     * @param thin why its medians say little; left out when they do not
     */
    @Serdeable
    record Result(
            String careType, String unit, @Nullable Integer invited, @Nullable Integer responses, @Nullable Integer used,
            String exclusions, @Nullable BigDecimal responseRate, @Nullable Integer publishedCount,
                    @Nullable BigDecimal publishedLower,
            @Nullable BigDecimal publishedMedian, @Nullable BigDecimal publishedUpper, @Nullable BigDecimal sumOfMedians,
            @Nullable BigDecimal difference, @Nullable String thin, @Nullable BigDecimal volume, List<Line> lines,
                    List<FeeGap> gaps,
            List<Saved> scenarios, int version) {}

    @Serdeable
    record Line(String line, String name, String group, boolean inTotal, @Nullable Integer count, @Nullable BigDecimal lower,
            @Nullable BigDecimal median, @Nullable BigDecimal upper) {}

    /** @param cost the median in prices of the year @param percent the gap as a share of it */
    @Serdeable
    record FeeGap(long fee, String year, BigDecimal amount, BigDecimal cost, BigDecimal gap, BigDecimal percent, int method) {}

    @Serdeable
    record Saved(long id, String name, BigDecimal fee, BigDecimal volume, BigDecimal share, BigDecimal rise, BigDecimal feeAfter,
            BigDecimal aYear, int version) {

        static Saved of(Scenario scenario) {
            return new Saved(scenario.id(), scenario.name(), scenario.fee(), scenario.volume(), scenario.share(), scenario.rise(),
                    pence(scenario.closing().feeAfter()), pence(scenario.closing().aYear()), scenario.version());
        }
    }

    static CostJson of(Exercise exercise, @Nullable List<Result> results) {
        return new CostJson(exercise.id(), exercise.name(), exercise.baseYear(), exercise.baseOn(), exercise.priceIndex(),
                exercise.priceRises().byYear(), exercise.source(), exercise.note(), exercise.madeUp(), exercise.version(),
                        results);
    }

    static Result of(CareCost cost, Fees fees, List<Scenario> scenarios) {
        var result = cost.result();
        return new Result(cost.care().slug(), cost.care().unit().slug(), result.invited(), result.responses(), result.used(),
                result.exclusions(),
                cost.responseRate().map(CostJson::pence).orElse(null), result.totalCount(), result.totalLower(),
                        result.totalMedian(),
                result.totalUpper(), cost.sumOfMedians().orElse(null), cost.difference().orElse(null), cost.thin().orElse(null),
                        result.volume(),
                cost.lines().stream().filter(line -> line.cost() != null)
                        .map(line -> new Line(line.line().code(), line.line().name(),
                        line.line().group(), line.line().inTotal(), line.cost().count(), line.cost().lower(), line.cost()
                                .median(), line.cost().upper())).toList(),
                GapViews.gaps(cost, fees).stream().map(each -> new FeeGap(each.fee().id(), each.fee().year(), each.fee().amount(),
                        pence(each.gap().cost()), pence(each.gap().pounds()), pence(each.gap().percent()), Gap.METHOD)).toList(),
                scenarios.stream().map(Saved::of).toList(), result.version());
    }

    private static BigDecimal pence(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }
}

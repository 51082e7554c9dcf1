package org.caremarket.benchmark.comparison;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.caremarket.benchmark.Benchmark;
import org.caremarket.benchmark.Judgement;
import org.caremarket.benchmark.NotCompared;
import org.caremarket.benchmark.Shared;
import org.caremarket.benchmark.Standing;
import org.caremarket.benchmark.statistics.Interval;
import org.caremarket.benchmark.statistics.Methods;
import org.caremarket.benchmark.statistics.Rank;
import org.caremarket.benchmark.statistics.Verdict;
import org.caremarket.platform.time.Period;

/**
 * A comparison for programs. Numbers are unrounded and in the indicator's unit; what is missing is left out, and the
 * state or the reason says why.
 *
 * @param definitionVersion of the indicator
 * @param statisticsVersion of the formulas
 * @param periods for which a member has a value, newest first
 * @param englandMedian of all councils of England, when most of them have a value
 */
@Serdeable
record BenchmarkJson(
        String indicator,
        String name,
        String unit,
        int decimals,
        String polarity,
        GroupJson group,
        @Nullable String period,
        @Nullable Integer definitionVersion,
        String statisticsVersion,
        List<String> periods,
        @Nullable Long reported,
        @Nullable Double median,
        @Nullable Bounds middleHalf,
        @Nullable Double englandMedian,
        List<String> answer,
        List<CouncilJson> councils) {

    /** The group that is compared. */
    @Serdeable
    record GroupJson(String key, String name) {}

    /** From a lower to an upper bound, both included. */
    @Serdeable
    record Bounds(double lower, double upper) {

        static Bounds of(Interval interval) {
            return new Bounds(interval.lower(), interval.upper());
        }
    }

    /** Where a figure comes from. */
    @Serdeable
    record Provenance(
            String origin, String source, @Nullable String link, @Nullable String page, String status,
            int definitionVersion, String precision, String note, @Nullable String madeUp, Instant since,
            @Nullable Instant withdrawnAt) {

        static Provenance of(Shared figure) {
            return new Provenance(figure.origin().name(), figure.source(), figure.link(), figure.page(), figure.status(),
                    figure.method(), figure.precision().name(), figure.note(), figure.madeUp(), figure.since(), figure.withdrawnAt());
        }
    }

    /** Another source's figure for the same, or the newest of another period. */
    @Serdeable
    record OtherJson(
            String period, String state, @Nullable BigDecimal value, @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator, Provenance provenance) {

        static OtherJson of(Shared figure) {
            return new OtherJson(figure.period(), figure.state(), figure.value(), figure.numerator(), figure.denominator(),
                    Provenance.of(figure));
        }
    }

    /** One council. */
    @Serdeable
    record CouncilJson(
            String area,
            String name,
            boolean own,
            @Nullable String state,
            @Nullable Double value,
            @Nullable BigDecimal valueTo,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Bounds interval95,
            @Nullable Bounds interval998,
            @Nullable Integer place,
            @Nullable Boolean joint,
            @Nullable Integer places,
            @Nullable Integer quarter,
            @Nullable Integer fifth,
            @Nullable Double restOfGroup,
            @Nullable String comparison95,
            @Nullable String comparison998,
            @Nullable Judgement judgement,
            @Nullable Double differenceFromMedian,
            @Nullable String besideOwn95,
            @Nullable NotCompared notBesideOwn,
            @Nullable NotCompared notCompared,
            @Nullable Provenance provenance,
            List<OtherJson> others,
            @Nullable OtherJson otherPeriod) {

        static CouncilJson of(
                Benchmark benchmark, Standing standing, Map<String, Integer> quarters, Map<String, Integer> fifths) {
            var figure = standing.figure();
            var intervals = standing.estimate().flatMap(each -> each.intervals());
            return new CouncilJson(
                    standing.member().area(), standing.member().name(), standing.own(),
                    figure.map(Shared::state).orElse(null),
                    standing.estimate().map(each -> each.value())
                            .or(() -> figure.map(Shared::value).map(BigDecimal::doubleValue)).orElse(null),
                    figure.map(Shared::valueTo).orElse(null),
                    figure.map(Shared::numerator).orElse(null),
                    figure.map(Shared::denominator).orElse(null),
                    intervals.map(both -> Bounds.of(both.at95())).orElse(null),
                    intervals.map(both -> Bounds.of(both.at998())).orElse(null),
                    standing.rank().map(Rank::place).orElse(null),
                    standing.rank().map(Rank::joint).orElse(null),
                    standing.rank().map(Rank::of).orElse(null),
                    quarters.get(standing.member().area()),
                    fifths.get(standing.member().area()),
                    standing.rest().isPresent() ? standing.rest().getAsDouble() : null,
                    standing.beside().map(both -> both.at95().name()).orElse(null),
                    standing.beside().map(both -> both.at998().name()).orElse(null),
                    standing.judgement().orElse(null),
                    standing.fromMedian().map(each -> each.amount()).orElse(null),
                    benchmark.besideOwn(standing).map(Verdict::name).orElse(null),
                    benchmark.own().flatMap(own -> benchmark.whyNotBesideOwn(standing)).orElse(null),
                    standing.reason().orElse(null),
                    figure.map(Provenance::of).orElse(null),
                    standing.others().stream().map(OtherJson::of).toList(),
                    standing.otherTime().map(OtherJson::of).orElse(null));
        }
    }

    static BenchmarkJson of(Asked asked) {
        var indicator = asked.series().indicator();
        var group = asked.place().group();
        var benchmark = asked.benchmark();
        return new BenchmarkJson(
                indicator.code(), indicator.name(), indicator.unit().name(), indicator.unit().decimals(),
                indicator.polarity().word(), new GroupJson(group.key(), group.name()),
                benchmark == null ? null : benchmark.period().code(),
                benchmark == null ? null : benchmark.method(),
                Methods.VERSION,
                asked.series().periods().stream().map(Period::code).toList(),
                benchmark == null ? null : benchmark.reported(),
                median(benchmark),
                benchmark == null ? null : benchmark.spread().filter(IndicatorChart::saysSomething)
                        .flatMap(spread -> spread.quartiles()).map(Bounds::of).orElse(null),
                median(asked.england()),
                benchmark == null ? List.of() : Words.sentences(benchmark),
                benchmark == null ? List.of() : councils(benchmark));
    }

    private static List<CouncilJson> councils(Benchmark benchmark) {
        var quarters = benchmark.quarters();
        var fifths = benchmark.fifths();
        return Rows.inOrder(benchmark).stream()
                .map(standing -> CouncilJson.of(benchmark, standing, quarters, fifths))
                .toList();
    }

    private static @Nullable Double median(@Nullable Benchmark benchmark) {
        return benchmark == null ? null : benchmark.spread().map(spread -> spread.median()).orElse(null);
    }
}

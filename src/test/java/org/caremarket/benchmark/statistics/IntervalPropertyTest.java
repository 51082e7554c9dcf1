package org.caremarket.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds of every interval. */
class IntervalPropertyTest {

    private static final int MOST = 1_000_000;

    @Property
    void aProportionLiesInItsIntervalWithinZeroAndOne(@ForAll("parts") Part part, @ForAll Level level) {
        var interval = Proportion.wilson(part.numerator(), part.denominator(), level);
        assertThat(interval.contains(part.numerator() / part.denominator())).isTrue();
        assertThat(List.of(interval.lower(), interval.upper())).allMatch(bound -> bound >= 0 && bound <= 1);
    }

    @Property
    void anIntervalHasAWidthEvenWhenNobodyOrEverybodyIsACase(@ForAll @IntRange(min = 1, max = MOST) int n,
            @ForAll Level level) {
        var nobody = Proportion.wilson(0, n, level);
        var everybody = Proportion.wilson(n, n, level);
        assertThat(nobody.lower()).isZero();
        assertThat(nobody.upper()).isPositive();
        assertThat(everybody.upper()).isEqualTo(1);
        assertThat(everybody.lower()).isLessThan(1);
    }

    @Property
    void moreOfTheSameMakesAProportionSurer(@ForAll("parts") Part part, @ForAll @IntRange(min = 2, max = 50) int times,
            @ForAll Level level) {
        var few = Proportion.wilson(part.numerator(), part.denominator(), level);
        var many = Proportion.wilson(times * part.numerator(), times * part.denominator(), level);
        assertThat(width(many)).isLessThan(width(few));
    }

    @Property
    void countingTheOthersMirrorsTheInterval(@ForAll("parts") Part part, @ForAll Level level) {
        var cases = Proportion.wilson(part.numerator(), part.denominator(), level);
        var others = Proportion.wilson(part.denominator() - part.numerator(), part.denominator(), level);
        assertThat(others.lower()).isCloseTo(1 - cases.upper(), within(1e-12));
        assertThat(others.upper()).isCloseTo(1 - cases.lower(), within(1e-12));
    }

    @Property
    void aCountLiesInItsIntervalAboveZero(@ForAll @IntRange(max = MOST) int x, @ForAll Level level) {
        var interval = Counts.byar(x, level);
        assertThat(interval.contains(x)).isTrue();
        assertThat(interval.lower()).isGreaterThanOrEqualTo(0);
    }

    @Property
    void oneCaseMoreMovesBothBoundsUpAlsoWhereTheMethodChanges(@ForAll @IntRange(max = 40) int x, @ForAll Level level) {
        var interval = Counts.byar(x, level);
        var next = Counts.byar(x + 1, level);
        assertThat(next.lower()).isGreaterThan(interval.lower());
        assertThat(next.upper()).isGreaterThan(interval.upper());
    }

    @Property
    void aLargerCountIsRelativelySurer(@ForAll @IntRange(min = 1, max = MOST) int x, @ForAll Level level) {
        assertThat(width(Counts.byar(2.0 * x, level)) / 2).isLessThan(width(Counts.byar(x, level)));
    }

    @Property
    void aRateIsItsCountInAnotherUnit(@ForAll @IntRange(max = MOST) int x, @ForAll @IntRange(min = 1, max = MOST) int n,
            @ForAll Level level) {
        var rate = Rates.of(x, n, 1000, level);
        assertThat(rate.lower() * n / 1000).isCloseTo(Counts.byar(x, level).lower(), within(1e-6));
        assertThat(rate.contains(Estimate.ofRate(x, n, 1000).value())).isTrue();
    }

    @Property
    void aMeanIsInTheMiddleAndSurerWithMoreMeasurements(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double mean, @ForAll @DoubleRange(min = 0.01, max = 1e4) double sd,
            @ForAll @IntRange(min = 2, max = 10_000) int n, @ForAll Level level) {
        var interval = Means.t(mean, sd, n, level);
        assertThat((interval.lower() + interval.upper()) / 2).isCloseTo(mean, within(1e-6));
        assertThat(width(Means.t(mean, sd, n + 1L, level))).isLessThan(width(interval));
    }

    @Property
    void toBeSurerTakesAWiderInterval(@ForAll("parts") Part part) {
        for (var estimate : List.of(Estimate.ofProportion(part.numerator(), part.denominator()),
                Estimate.ofCount(part.numerator()),
                Estimate.ofRate(part.numerator(), part.denominator(), 100_000),
                Estimate.ofMean(part.numerator(), 3, 9))) {
            var both = estimate.intervals().orElseThrow();
            assertThat(both.at998().contains(both.at95().lower())).isTrue();
            assertThat(both.at998().contains(both.at95().upper())).isTrue();
            assertThat(width(both.at998())).isGreaterThan(width(both.at95()));
        }
    }

    @Property
    void whatLiesOutsideTheScoreFunnelIsWhatDiffers(@ForAll("parts") Part part,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double reference, @ForAll Level level) {
        var value = part.numerator() / part.denominator();
        var limits = Funnel.scoreLimits(reference, part.denominator(), level);
        var interval = Proportion.wilson(part.numerator(), part.denominator(), level);
        var verdict = Against.reference(interval, reference);
        var near = Math.min(Math.abs(value - limits.lower()), Math.abs(value - limits.upper())) < 1e-9;
        if (!near) {
            assertThat(limits.isAbove(value)).isEqualTo(verdict == Verdict.LOWER);
            assertThat(limits.isBelow(value)).isEqualTo(verdict == Verdict.HIGHER);
        }
    }

    @Property
    void aFunnelNarrowsAroundItsReference(@ForAll @DoubleRange(min = 0, max = 1) double reference,
            @ForAll @IntRange(min = 1, max = MOST) int n, @ForAll Level level) {
        var limits = Funnel.limits(reference, n, level);
        assertThat(limits.contains(reference) || near(limits, reference)).isTrue();
        assertThat(limits.lower()).isGreaterThanOrEqualTo(0);
        assertThat(limits.upper()).isLessThanOrEqualTo(1);
        assertThat(width(Funnel.limits(reference, 2.0 * n, level))).isLessThan(width(limits));
    }

    @Provide
    Arbitrary<Part> parts() {
        return Arbitraries.integers().between(1, MOST).flatMap(n ->
                Arbitraries.integers().between(0, n).map(x -> new Part(x, n)));
    }

    private static boolean near(Interval interval, double value) {
        return Math.abs(interval.lower() - value) < 1e-12 || Math.abs(interval.upper() - value) < 1e-12;
    }

    private static double width(Interval interval) {
        return interval.upper() - interval.lower();
    }
}

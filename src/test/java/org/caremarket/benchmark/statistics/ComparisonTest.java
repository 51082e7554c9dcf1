package org.caremarket.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.caremarket.benchmark.statistics.Level.NINETY_FIVE;
import static org.caremarket.benchmark.statistics.Level.NINETY_NINE_POINT_EIGHT;
import static org.caremarket.benchmark.statistics.Verdict.HIGHER;
import static org.caremarket.benchmark.statistics.Verdict.LOWER;
import static org.caremarket.benchmark.statistics.Verdict.SIMILAR;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A value beside a reference, beside another council, and beside the others taken as one. */
class ComparisonTest {

    private static final Interval TEN_TO_TWENTY = new Interval(10, 20);

    @Nested
    class AnInterval {

        @Test
        void holdsItsBounds() {
            assertThat(TEN_TO_TWENTY.contains(10)).isTrue();
            assertThat(TEN_TO_TWENTY.contains(20)).isTrue();
            assertThat(TEN_TO_TWENTY.contains(20.001)).isFalse();
            assertThat(TEN_TO_TWENTY.contains(9.999)).isFalse();
        }

        @Test
        void overlapsWhatItTouches() {
            assertThat(TEN_TO_TWENTY.overlaps(new Interval(20, 30))).isTrue();
            assertThat(new Interval(20, 30).overlaps(TEN_TO_TWENTY)).isTrue();
            assertThat(TEN_TO_TWENTY.overlaps(new Interval(12, 13))).isTrue();
            assertThat(TEN_TO_TWENTY.overlaps(new Interval(20.1, 30))).isFalse();
            assertThat(new Interval(20.1, 30).overlaps(TEN_TO_TWENTY)).isFalse();
        }

        @Test
        void goesFromLowToHigh() {
            assertRefused(() -> new Interval(2, 1), "lower bound, 2.0, must not be above the upper bound, 1.0");
            assertRefused(() -> new Interval(Double.NaN, 1), "lower bound must be a number");
            assertThat(new Interval(0.25, 0.5).times(100)).isEqualTo(new Interval(25, 50));
            assertRefused(() -> TEN_TO_TWENTY.times(-1), "factor");
        }
    }

    @Nested
    class BesideAReference {

        @Test
        void itIsLowerOrHigherOnlyWhenTheWholeIntervalIs() {
            assertThat(Against.reference(TEN_TO_TWENTY, 20.1)).isEqualTo(LOWER);
            assertThat(Against.reference(TEN_TO_TWENTY, 20)).isEqualTo(SIMILAR);
            assertThat(Against.reference(TEN_TO_TWENTY, 15)).isEqualTo(SIMILAR);
            assertThat(Against.reference(TEN_TO_TWENTY, 10)).isEqualTo(SIMILAR);
            assertThat(Against.reference(TEN_TO_TWENTY, 9.9)).isEqualTo(HIGHER);
            assertRefused(() -> Against.reference(TEN_TO_TWENTY, Double.NaN), "reference");
        }

        @Test
        void itDiffersAtBothLevelsAtOneOrAtNone() {
            var occupied = Estimate.ofProportion(508, 543);
            assertThat(occupied.against(0.85)).contains(new Comparison(HIGHER, HIGHER));
            assertThat(occupied.against(0.905)).contains(new Comparison(HIGHER, SIMILAR));
            assertThat(occupied.against(0.93)).contains(new Comparison(SIMILAR, SIMILAR));
            assertThat(occupied.against(0.955)).contains(new Comparison(LOWER, SIMILAR));
            assertThat(occupied.against(0.98)).contains(new Comparison(LOWER, LOWER));
            assertThat(new Comparison(HIGHER, SIMILAR).at(NINETY_FIVE)).isEqualTo(HIGHER);
            assertThat(new Comparison(HIGHER, SIMILAR).at(NINETY_NINE_POINT_EIGHT)).isEqualTo(SIMILAR);
        }

        @Test
        void moneyHasNoIntervalAndSoNoVerdict() {
            assertThat(Estimate.without(715).against(700)).isEmpty();
            var difference = Difference.between(715, 700);
            assertThat(difference.amount()).isEqualTo(15);
            assertThat(difference.percent().orElseThrow()).isCloseTo(2.142857, within(1e-6));
            assertThat(Difference.between(650, 700).amount()).isEqualTo(-50);
            assertThat(Difference.between(5, 0).percent()).isEmpty();
            assertThat(Difference.between(5, -10).percent()).isEmpty();
        }

        @Test
        void theSurerLevelCannotShowMoreThanTheOther() {
            assertRefused(() -> new Comparison(SIMILAR, HIGHER), "HIGHER at 99.8%");
            assertRefused(() -> new Comparison(LOWER, HIGHER), "HIGHER at 99.8%");
        }

        @Test
        void wilsonsFunnelAndTheVerdictCanDisagreeTheScoreFunnelCannot() {
            var verdict = Against.reference(Proportion.wilson(87, 100, NINETY_FIVE), 0.8);
            assertThat(verdict).isEqualTo(SIMILAR);
            assertThat(Funnel.limits(0.8, 100, NINETY_FIVE).isBelow(0.87)).isTrue();
            assertThat(Funnel.scoreLimits(0.8, 100, NINETY_FIVE).contains(0.87)).isTrue();
        }
    }

    @Nested
    class TheOthers {

        private final Map<String, Part> withOwn = Map.of(
                "Sefton", new Part(90, 100), "Wirral", new Part(10, 100), "Halton", new Part(5, 10));

        @Test
        void areTakenTogetherAndDoNotCountAlike() {
            // 15 of 110, not the mean of 10% and 50%.
            assertThat(Pooled.proportion(withOwn, "Sefton").orElseThrow()).isEqualTo(15.0 / 110);
            assertThat(Pooled.rate(withOwn, "Sefton", 1000).orElseThrow()).isCloseTo(136.3636, within(0.0001));
            assertThat(Pooled.mean(withOwn, "Sefton").orElseThrow()).isEqualTo(15.0 / 110);
        }

        @Test
        void areTheSameWhetherTheListHoldsTheCouncilItselfOrNot() {
            var withoutOwn = Map.of("Wirral", new Part(10, 100), "Halton", new Part(5, 10));
            assertThat(Pooled.proportion(withoutOwn, "Sefton")).isEqualTo(Pooled.proportion(withOwn, "Sefton"));
        }

        @Test
        void mayBeNobody() {
            var alone = Map.of("Sefton", new Part(90, 100));
            assertThat(Pooled.proportion(alone, "Sefton")).isEmpty();
            assertThat(Pooled.rate(alone, "Sefton", 1000)).isEmpty();
            assertThat(Pooled.mean(Map.of(), "Sefton")).isEmpty();
        }

        @Test
        void areCheckedForWhatIsPooled() {
            var more = Map.of("Wirral", new Part(11, 10));
            assertThat(Pooled.rate(more, "Sefton", 100).orElseThrow()).isCloseTo(110, within(1e-9));
            assertRefused(() -> Pooled.proportion(more, "Sefton"), "must not be greater than the denominator");
            var negative = Map.of("Wirral", new Part(-11, 10));
            assertThat(Pooled.mean(negative, "Sefton")).hasValue(-1.1);
            assertRefused(() -> Pooled.rate(negative, "Sefton", 100), "must not be negative");
            assertRefused(() -> new Part(1, 0), "denominator must be greater than 0");
        }
    }

    @Nested
    class WhatIsNoFigure {

        @Test
        void isRefusedInWords() {
            assertRefused(() -> Proportion.wilson(11, 10, NINETY_FIVE), "11.0, must not be greater than the denominator, 10.0");
            assertRefused(() -> Proportion.wilson(0, 0, NINETY_FIVE), "denominator must be greater than 0");
            assertRefused(() -> Proportion.wilson(1, -5, NINETY_FIVE), "denominator must be greater than 0");
            assertRefused(() -> Proportion.wilson(-1, 5, NINETY_FIVE), "numerator must not be negative");
            assertRefused(() -> Proportion.wilson(Double.NaN, 5, NINETY_FIVE), "numerator must be a number");
            assertRefused(() -> Counts.byar(-1, NINETY_FIVE), "count must not be negative");
            assertRefused(() -> Counts.exact(Double.POSITIVE_INFINITY, NINETY_FIVE), "count must be a number");
            assertRefused(() -> Rates.of(1, 0, 1000, NINETY_FIVE), "denominator must be greater than 0");
            assertRefused(() -> Rates.of(1, 10, 0, NINETY_FIVE), "multiplier must be greater than 0");
            assertRefused(() -> Means.t(1, 1, 1, NINETY_FIVE), "from 2 measurements, not from 1");
            assertRefused(() -> Means.t(1, -1, 5, NINETY_FIVE), "standard deviation must not be negative");
            assertRefused(() -> Funnel.limits(1.1, 10, NINETY_FIVE), "reference must be from 0 to 1");
            assertRefused(() -> Funnel.scoreLimits(0.5, 0, NINETY_FIVE), "denominator must be greater than 0");
            assertRefused(() -> Estimate.without(Double.NaN), "value must be a number");
        }
    }

    private static void assertRefused(ThrowingCallable what, String words) {
        assertThatThrownBy(what).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(words);
    }
}

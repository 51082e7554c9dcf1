package org.caremarket.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caremarket.benchmark.Disclosure.Told;
import org.caremarket.benchmark.Disclosure.Wanted;
import org.caremarket.benchmark.Disclosure.Why;
import org.caremarket.figure.FigureState;
import org.caremarket.figure.Measurement;
import org.caremarket.figure.Precision;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.Method;
import org.caremarket.indicator.Polarity;
import org.caremarket.indicator.Unit;
import org.caremarket.indicator.ValueKind;
import org.caremarket.platform.time.Period;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not be told, and what would give it back. */
class DisclosureTest {

    private static final String WHEN = "2021-07";
    private static final Indicator PEOPLE = indicator("PEOPLE", ValueKind.COUNT, "", true, false);
    private static final Indicator HOMES = indicator("HOMES", ValueKind.COUNT, "", false, false);
    private static final Indicator SHARE = indicator("SHARE", ValueKind.PROPORTION, "", true, false);
    private static final Indicator BEDS = indicator("BEDS", ValueKind.COUNT, "", false, true);

    /** Sefton's placements out of its area, July 2021. */
    private static final Indicator ALL = indicator("OOB", ValueKind.COUNT, "", true, false);
    private static final Indicator LEARNING = indicator("OOB_LD", ValueKind.COUNT, "OOB", true, false);
    private static final Indicator MENTAL = indicator("OOB_MH", ValueKind.COUNT, "OOB", true, false);
    private static final Indicator PHYSICAL = indicator("OOB_PHYS", ValueKind.COUNT, "OOB", true, false);
    private static final Indicator MEMORY = indicator("OOB_MEM", ValueKind.COUNT, "OOB", true, false);
    private static final Indicator SENSORY = indicator("OOB_SENS", ValueKind.COUNT, "OOB", true, false);
    private static final List<Indicator> CATALOGUE =
            List.of(PEOPLE, HOMES, SHARE, BEDS, ALL, LEARNING, MENTAL, PHYSICAL, MEMORY, SENSORY);

    private static Indicator indicator(String code, ValueKind kind, String total, boolean people, boolean providers) {
        return new Indicator(code, code, "How many?", "Care homes", new Unit("", 0), kind, kind.isRatio() ? 100 : 1, "n",
                "d", Polarity.NEITHER, Set.of(Period.Kind.MONTH), "As it is.", List.of(), "", List.of(),
                List.of(new Method(1, "", "")), people, providers, kind.isRatio(), total, false);
    }

    private static Wanted wanted(long id, Indicator indicator, long value) {
        return new Wanted(id, indicator, WHEN, Measurement.of(BigDecimal.valueOf(value)));
    }

    private static Told told(Indicator indicator, Integer value) {
        return new Told(indicator.code(), WHEN, value == null ? "SUPPRESSED" : "STATED",
                value == null ? null : BigDecimal.valueOf(value));
    }

    private static Map<Long, Why> suppressed(List<Wanted> wanted, Told... told) {
        return Disclosure.suppressed(wanted, List.of(told), CATALOGUE);
    }

    private static Map<Long, Why> alone(Indicator indicator, Measurement measured) {
        return suppressed(List.of(new Wanted(1, indicator, WHEN, measured)));
    }

    @Nested
    class Alone {

        @ParameterizedTest
        @CsvSource({"0, false", "1, true", "4, true", "4.9, true", "5, false", "157, false"})
        void aCountOfPeople(BigDecimal value, boolean small) {
            assertThat(alone(PEOPLE, Measurement.of(value)).containsValue(Why.SMALL_NUMBER)).isEqualTo(small);
            assertThat(alone(HOMES, Measurement.of(value))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"3, 200, true", "197, 200, true", "200, 200, false", "0, 200, false", "0, 3, true", "5, 10, false", "6, 10, true"})
        void aShareOfPeopleAndWhatItLeavesOut(BigDecimal part, BigDecimal whole, boolean small) {
            assertThat(alone(SHARE, Measurement.of(null, part, whole)).containsValue(Why.SMALL_NUMBER)).isEqualTo(small);
        }

        @Test
        void bothEndsOfARangeAndTheSampleBehindAMean() {
            assertThat(alone(PEOPLE, new Measurement(FigureState.STATED, new BigDecimal(0), null, null, Precision.RANGE,
                    new BigDecimal(3), null, null, null, null))).containsValue(Why.SMALL_NUMBER);
            var mean = indicator("MEAN", ValueKind.MEAN, "", true, false);
            assertThat(alone(mean, new Measurement(FigureState.STATED, new BigDecimal(50), null, null, Precision.EXACT, null,
                    4, BigDecimal.ONE, null, null))).containsValue(Why.SMALL_NUMBER);
        }

        @ParameterizedTest
        @CsvSource({"4, , FEW_PROVIDERS", "5, , ", "5, 50, ", "5, 50.1, LARGE_PROVIDER", "100, 80, LARGE_PROVIDER", "0, , FEW_PROVIDERS"})
        void providersAreManyAndNoneIsDominant(Integer providers, BigDecimal largest, Why why) {
            var measured = new Measurement(FigureState.STATED, new BigDecimal(3), null, null, Precision.EXACT, null, null,
                    null, providers, largest);
            assertThat(alone(BEDS, measured).get(1L)).isEqualTo(why);
        }

        @ParameterizedTest
        @ValueSource(strings = {"NOT_STATED", "NOT_COLLECTED", "SUPPRESSED", "NOT_APPLICABLE"})
        void whatHasNoNumberTellsNone(FigureState state) {
            assertThat(alone(PEOPLE, Measurement.none(state))).isEmpty();
            assertThat(alone(BEDS, Measurement.none(state))).isEmpty();
        }
    }

    @Nested
    class Together {

        private List<Wanted> all() {
            return List.of(wanted(1, ALL, 157), wanted(2, LEARNING, 20), wanted(3, MENTAL, 35), wanted(4, PHYSICAL, 71),
                    wanted(5, MEMORY, 29), wanted(6, SENSORY, 2));
        }

        @Test
        void theNextSmallestPartIsSuppressedToo() {
            assertThat(suppressed(all())).containsOnly(Map.entry(6L, Why.SMALL_NUMBER), Map.entry(2L, Why.GIVES_BACK));
        }

        @Test
        void withoutTheTotalOnePartIsEnough() {
            assertThat(suppressed(all().subList(1, 6))).containsOnlyKeys(6L);
        }

        @Test
        void whenThePartsStandAlreadyTheTotalIsSuppressed() {
            assertThat(suppressed(List.of(wanted(1, ALL, 157)), told(LEARNING, 20), told(MENTAL, 35), told(PHYSICAL, 71),
                    told(MEMORY, 29), told(SENSORY, null))).containsOnly(Map.entry(1L, Why.GIVES_BACK));
        }

        @Test
        void aPartThatNobodySharedIsHiddenToo() {
            assertThat(suppressed(all().subList(0, 5))).containsOnly(Map.entry(2L, Why.GIVES_BACK));
            assertThat(suppressed(all().subList(0, 4))).isEmpty();
        }

        @Test
        void theLastPartIsSuppressedWhenItWouldGiveBackTheSmallOne() {
            assertThat(suppressed(List.of(wanted(2, LEARNING, 20)), told(ALL, 157), told(MENTAL, 35), told(PHYSICAL, 71),
                    told(MEMORY, 29), told(SENSORY, null))).containsOnlyKeys(2L);
        }

        @Test
        void whatStandsInAnotherGroupCounts() {
            assertThat(suppressed(all(), told(ALL, 157), told(LEARNING, null), told(MENTAL, 35), told(PHYSICAL, 71),
                    told(MEMORY, 29), told(SENSORY, null))).containsOnlyKeys(2L, 6L);
            // Somebody who knows the learning disability count already learns nothing from hiding it: the next is hidden.
            assertThat(suppressed(all(), told(LEARNING, 20))).containsOnlyKeys(5L, 6L);
        }

        @Test
        void twoSmallPartsThatAreFewTogetherNeedAThird() {
            assertThat(suppressed(List.of(wanted(1, ALL, 130), wanted(2, LEARNING, 1), wanted(3, MENTAL, 27),
                    wanted(4, PHYSICAL, 71), wanted(5, MEMORY, 29), wanted(6, SENSORY, 2)))).containsOnlyKeys(2L, 6L, 3L);
            assertThat(suppressed(List.of(wanted(1, ALL, 134), wanted(2, LEARNING, 4), wanted(3, MENTAL, 28),
                    wanted(4, PHYSICAL, 71), wanted(5, MEMORY, 29), wanted(6, SENSORY, 2)))).containsOnlyKeys(2L, 6L);
        }

        @Test
        void aZeroHidesNothing() {
            assertThat(suppressed(List.of(wanted(1, ALL, 137), wanted(2, LEARNING, 0), wanted(3, MENTAL, 35),
                    wanted(4, PHYSICAL, 71), wanted(5, MEMORY, 29), wanted(6, SENSORY, 2)))).containsOnlyKeys(5L, 6L);
            var parts = new ArrayList<>(all());
            parts.set(1, new Wanted(2, LEARNING, WHEN, Measurement.none(FigureState.NOT_APPLICABLE)));
            parts.set(0, wanted(1, ALL, 137));
            assertThat(suppressed(parts)).containsOnlyKeys(5L, 6L);
        }

        @Test
        void partsThatAddUpToMoreGiveNothingBack() {
            var parts = new ArrayList<>(all());
            parts.set(0, wanted(1, ALL, 150));
            assertThat(suppressed(parts)).containsOnlyKeys(6L);
        }

        @Test
        void whatAnyGroupWasToldOfTheTotalCounts() {
            for (var other : List.of(60, 1000)) {
                assertThat(suppressed(List.of(wanted(5, MEMORY, 29)), told(ALL, other), told(ALL, 157), told(LEARNING, 20),
                        told(MENTAL, 35), told(PHYSICAL, 71), told(SENSORY, null))).containsOnlyKeys(5L);
            }
        }

        @Test
        void whatIsNotExactIsKnownAndNot() {
            for (var inexact : List.of(Precision.UNDER, Precision.ABOUT, Precision.OVER)) {
                var about = new Told("OOB_SENS", WHEN, "STATED", new BigDecimal(10), null, null, inexact);
                assertThat(suppressed(List.of(wanted(5, MEMORY, 29)), told(ALL, 157), told(LEARNING, 20), told(MENTAL, 35),
                        told(PHYSICAL, 71), about)).containsOnlyKeys(5L);
            }
            assertThat(suppressed(List.of(new Wanted(6, SENSORY, WHEN, new Measurement(FigureState.STATED, new BigDecimal(5), null,
                    null, Precision.UNDER, null, null, null, null, null))))).containsOnlyKeys(6L);
        }

        @Test
        void aPartThatIsSaidNotToBeThereLeavesTheRest() {
            var none = new Told("OOB_SENS", WHEN, "NOT_APPLICABLE", null);
            assertThat(suppressed(List.of(wanted(5, MEMORY, 29)), told(ALL, 157), told(LEARNING, 20), told(MENTAL, 35),
                    told(PHYSICAL, 71), none)).containsOnlyKeys(5L);
        }

        @Test
        void countsThatDifferByFewTellThoseInBetween() {
            assertThat(suppressed(List.of(wanted(1, PEOPLE, 12)), told(ALL, 10))).containsOnly(Map.entry(1L, Why.DIFFERS_BY_FEW));
            assertThat(suppressed(List.of(wanted(1, PEOPLE, 12), wanted(2, ALL, 10)))).containsOnlyKeys(2L);
            assertThat(suppressed(List.of(wanted(1, PEOPLE, 12)), told(ALL, 7))).isEmpty();
            assertThat(suppressed(List.of(wanted(1, PEOPLE, 12)), told(ALL, 12))).isEmpty();
            assertThat(suppressed(List.of(new Wanted(1, SHARE, WHEN, Measurement.of(null, new BigDecimal(97), new BigDecimal(1000)))),
                    told(ALL, 100))).containsOnly(Map.entry(1L, Why.DIFFERS_BY_FEW));
            assertThat(suppressed(List.of(wanted(1, LEARNING, 12)), told(MENTAL, 10))).isEmpty();
            assertThat(suppressed(List.of(wanted(1, HOMES, 12)), told(ALL, 10))).isEmpty();
        }

        @Test
        void otherPeriodsAreOtherPeople() {
            var parts = new ArrayList<>(all());
            parts.set(0, new Wanted(1, ALL, "2021-08", Measurement.of(new BigDecimal(157))));
            assertThat(suppressed(parts)).containsOnlyKeys(6L);
        }

        @Test
        void whatIsLeftNeverTellsASmallNumber() {
            for (long sensory = 0; sensory < 8; sensory++) {
                for (long learning = 0; learning < 8; learning++) {
                    var parts = List.of(wanted(1, ALL, 40 + learning + sensory), wanted(2, LEARNING, learning),
                            wanted(3, MENTAL, 10), wanted(4, PHYSICAL, 20), wanted(5, MEMORY, 10), wanted(6, SENSORY, sensory));
                    var hidden = suppressed(parts);
                    var rest = parts.stream().filter(part -> part.figure() > 1 && hidden.containsKey(part.figure()))
                            .mapToLong(part -> part.measured().value().longValue()).sum();
                    var count = hidden.keySet().stream().filter(id -> id > 1).count();
                    assertThat(hidden.containsKey(1L) || count == 0 || count >= 2 && rest >= 5)
                            .as("%d and %d: %s", sensory, learning, hidden).isTrue();
                }
            }
        }
    }
}

package org.caremarket.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.caremarket.benchmark.SharedFigures.at;
import static org.caremarket.benchmark.SharedFigures.from;
import static org.caremarket.benchmark.SharedFigures.method;
import static org.caremarket.benchmark.SharedFigures.ratio;
import static org.caremarket.benchmark.SharedFigures.state;
import static org.caremarket.benchmark.SharedFigures.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.caremarket.benchmark.Shared.Origin;
import org.caremarket.benchmark.statistics.Verdict;
import org.caremarket.figure.Precision;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.Method;
import org.caremarket.indicator.Polarity;
import org.caremarket.indicator.Unit;
import org.caremarket.indicator.ValueKind;
import org.caremarket.platform.time.Period;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who is compared with whom, and why not. */
class ComparerTest {

    private static final Period YEAR = Period.of("2020-21");
    private static final String US = "E1";

    private final List<Shared> figures = new ArrayList<>();
    private Group group = group("E1", "E2", "E3", "E4");

    @Nested
    class Proportions {

        private final Indicator athome = indicator(ValueKind.PROPORTION, Polarity.HIGHER, true, "");

        @Test
        void everyCouncilIsComparedWithTheOthersTakenAsOneWithoutItself() {
            figures.addAll(List.of(ratio("E1", 219, 255), ratio("E2", 180, 200), ratio("E3", 90, 120), ratio("E4", 75, 100)));

            var own = compare(athome).own().orElseThrow();

            assertThat(own.estimate().orElseThrow().value()).isCloseTo(100.0 * 219 / 255, within(1e-9));
            assertThat(own.rest().orElseThrow()).isCloseTo(100.0 * 345 / 420, within(1e-9));
            assertThat(own.judgement()).contains(Judgement.SIMILAR);
            assertThat(own.rank().orElseThrow().words()).isEqualTo("2nd of 4");
            assertThat(own.reason()).isEmpty();
        }

        @Test
        void polarityMakesHigherBetterOrWorse() {
            figures.addAll(List.of(ratio("E1", 400, 500), ratio("E2", 100, 500), ratio("E3", 110, 500)));

            assertThat(compare(athome).own().orElseThrow().judgement()).contains(Judgement.BETTER);
            assertThat(compare(indicator(ValueKind.PROPORTION, Polarity.LOWER, true, "")).own().orElseThrow().judgement()).contains(Judgement.WORSE);
            var neither = compare(indicator(ValueKind.PROPORTION, Polarity.NEITHER, true, "")).own().orElseThrow();
            assertThat(neither.judgement()).contains(Judgement.HIGHER);
            assertThat(neither.reason()).contains(NotCompared.POLARITY_NEITHER);
            assertThat(neither.plainly()).isTrue();
        }

        @Test
        void withoutCountsThereIsNoInterval() {
            figures.addAll(List.of(value("E1", "67"), ratio("E2", 70, 74), ratio("E3", 20, 30), ratio("E4", 25, 30)));

            var own = compare(athome).own().orElseThrow();

            assertThat(own.estimate().orElseThrow().intervals()).isEmpty();
            assertThat(own.reason()).contains(NotCompared.NO_INTERVAL);
            assertThat(own.rank().orElseThrow().words()).isEqualTo("3rd of 4");
            // It has no counts to add, so the others are compared among themselves.
            assertThat(of(compare(athome), "E2").rest().orElseThrow()).isCloseTo(75.0, within(1e-9));
        }

        @Test
        void twoCouncilsAreTooFew() {
            figures.addAll(List.of(ratio("E1", 9, 10), ratio("E2", 1, 10)));

            assertThat(compare(athome).own().orElseThrow().reason()).contains(NotCompared.TOO_FEW_COUNCILS);
        }

        @Test
        void hoursAreNoCases() {
            figures.addAll(List.of(ratio("E1", 1630, 2758), ratio("E2", 10, 20), ratio("E3", 30, 40)));

            var own = compare(indicator(ValueKind.PROPORTION, Polarity.HIGHER, false, "")).own().orElseThrow();

            assertThat(own.estimate().orElseThrow().value()).isCloseTo(59.1, within(0.01));
            assertThat(own.estimate().orElseThrow().intervals()).isEmpty();
            assertThat(own.reason()).contains(NotCompared.NO_INTERVAL);
        }

        @Test
        void twoCouncilsDifferWhenTheirIntervalsShareNoValue() {
            figures.addAll(List.of(ratio("E1", 50, 100), ratio("E2", 55, 100), ratio("E3", 90, 100), value("E4", "50")));
            var benchmark = compare(athome);

            assertThat(benchmark.besideOwn(of(benchmark, "E2"))).contains(Verdict.SIMILAR);
            assertThat(benchmark.besideOwn(of(benchmark, "E3"))).contains(Verdict.HIGHER);
            assertThat(benchmark.besideOwn(of(benchmark, "E1"))).isEmpty();
            assertThat(benchmark.whyNotBesideOwn(of(benchmark, "E1"))).contains(NotCompared.ITSELF);
            assertThat(benchmark.whyNotBesideOwn(of(benchmark, "E4"))).contains(NotCompared.NO_INTERVAL);
        }

        @Test
        void quartersNeedEightCouncilsAndFifthsFifteen() {
            group = group(IntStream.rangeClosed(1, 15).mapToObj(i -> "E" + i).toArray(String[]::new));
            for (int i = 1; i <= 7; i++) {
                figures.add(ratio("E" + i, i, 100));
            }
            assertThat(compare(athome).quarters()).isEmpty();
            figures.add(ratio("E8", 8, 100));
            assertThat(compare(athome).quarters()).hasSize(8).containsEntry("E8", 1).containsEntry("E1", 4);
            assertThat(compare(athome).fifths()).isEmpty();
            for (int i = 9; i <= 15; i++) {
                figures.add(ratio("E" + i, i, 100));
            }
            assertThat(compare(athome).fifths()).hasSize(15).containsEntry("E15", 1).containsEntry("E1", 5);
        }

        @Test
        void equalSharesTie() {
            figures.addAll(List.of(ratio("E1", 1, 3), ratio("E2", 2, 6), ratio("E3", 100, 300), ratio("E4", 0, 7)));

            assertThat(compare(athome).standings().stream().map(each -> each.rank().orElseThrow().words()))
                    .containsExactly("joint 1st of 4", "joint 1st of 4", "joint 1st of 4", "4th of 4");
        }
    }

    @Nested
    class Reasons {

        private final Indicator waiting = indicator(ValueKind.COUNT, Polarity.LOWER, false, "");

        @Test
        void anotherPeriodIsShownAndNotCompared() {
            figures.addAll(List.of(value("E1", "20"), at(value("E2", "100"), "2022-23"), at(value("E2", "90"), "2019-20")));

            var other = of(compare(waiting), "E2");

            assertThat(other.figure()).isEmpty();
            assertThat(other.otherTime().orElseThrow().period()).isEqualTo("2022-23");
            assertThat(other.reason()).contains(NotCompared.OTHER_PERIOD);
        }

        @Test
        void nobodySaysWhetherAFigureThatIsNotSharedIsThere() {
            figures.add(value("E1", "20"));

            assertThat(of(compare(waiting), "E2").reason()).contains(NotCompared.NOT_SHARED);
            assertThat(of(compare(indicator(ValueKind.COUNT, Polarity.LOWER, false, "NHS England")), "E2").reason())
                    .contains(NotCompared.NO_VALUE);
        }

        @Test
        void whatIsKeptBackSaysSo() {
            figures.addAll(List.of(value("E1", "20"), state("E2", "SUPPRESSED"), state("E3", "NOT_STATED"), state("E4", "WITHDRAWN")));

            assertThat(of(compare(waiting), "E2").reason()).contains(NotCompared.SUPPRESSED);
            assertThat(of(compare(waiting), "E3").reason()).contains(NotCompared.NO_VALUE);
            assertThat(of(compare(waiting), "E4").reason()).contains(NotCompared.NOT_SHARED);
            assertThat(compare(waiting).reported()).isEqualTo(1);
        }

        @Test
        void anotherDefinitionIsNotCompared() {
            figures.addAll(List.of(ratio("E1", 5, 10), method(ratio("E2", 5, 10), 2), ratio("E3", 6, 10), ratio("E4", 7, 10)));

            var benchmark = compare(indicator(ValueKind.PROPORTION, Polarity.HIGHER, true, ""));

            assertThat(of(benchmark, "E2").reason()).contains(NotCompared.OTHER_DEFINITION);
            assertThat(benchmark.spread().orElseThrow().of()).isEqualTo(3);
        }

        @Test
        void boundsAreShownAndHaveNoPlace() {
            var over = new Shared(Origin.PUBLISHED, "X", "E1", YEAR.code(), 1, "STATED", new BigDecimal(85), null, null, Precision.OVER,
                    null, null, null, "FINAL", "A report", null, null, "", null, Instant.EPOCH, null, null);
            figures.addAll(List.of(over, value("E2", "74")));

            assertThat(of(compare(indicator(ValueKind.MONEY, Polarity.NEITHER, false, "")), "E1").rank()).isEmpty();
            assertThat(of(compare(indicator(ValueKind.MONEY, Polarity.NEITHER, false, "")), "E1").reported()).isTrue();
        }

        @Test
        void countsHaveNoPlace() {
            figures.addAll(List.of(value("E1", "20"), value("E2", "30"), value("E3", "40")));

            assertThat(compare(waiting).standings()).allMatch(each -> each.rank().isEmpty() && each.judgement().isEmpty());
        }

        @Test
        void moneyIsShownAsADifferenceFromTheMedian() {
            figures.addAll(List.of(value("E1", "21"), value("E2", "20"), value("E3", "19")));

            var own = compare(indicator(ValueKind.MONEY, Polarity.NEITHER, false, "")).own().orElseThrow();

            assertThat(own.fromMedian().orElseThrow().amount()).isEqualTo(1);
            assertThat(own.fromMedian().orElseThrow().percent().orElseThrow()).isEqualTo(5);
            assertThat(own.judgement()).isEmpty();
        }
    }

    @Nested
    class SeveralSources {

        private final Indicator rate = indicator(ValueKind.PROPORTION, Polarity.LOWER, true, "Skills for Care");

        @Test
        void whatTheCouncilPublishedGoesBeforeOfficialStatisticsAndBothAreShown() {
            figures.addAll(List.of(from(value("E1", "27"), Origin.REFERENCE), value("E1", "26.5"), from(value("E1", "25"), Origin.OWN)));

            var own = compare(rate).own().orElseThrow();

            assertThat(own.figure().orElseThrow().origin()).isEqualTo(Origin.PUBLISHED);
            assertThat(own.others()).extracting(Shared::origin).containsExactly(Origin.REFERENCE, Origin.OWN);
        }

        @Test
        void equalFiguresAreNoDisagreement() {
            figures.addAll(List.of(from(value("E1", "27.0"), Origin.REFERENCE), value("E1", "27")));

            assertThat(compare(rate).own().orElseThrow().others()).isEmpty();
        }

        @Test
        void aWithdrawnOneGivesWay() {
            figures.addAll(List.of(state("E1", "WITHDRAWN"), from(value("E1", "27"), Origin.REFERENCE)));

            assertThat(compare(rate).own().orElseThrow().figure().orElseThrow().origin()).isEqualTo(Origin.REFERENCE);
        }
    }

    @Test
    void oneMissingCouncilIsNoReasonToGoBackSomeYears() {
        var count = indicator(ValueKind.COUNT, Polarity.LOWER, false, "NHS England");
        group = group("E1", "E2", "E3", "E4", "E5");
        for (var area : List.of("E1", "E2", "E3", "E4", "E5")) {
            figures.add(at(value(area, "5"), "2017-18"));
        }
        for (var area : List.of("E1", "E2", "E3", "E4")) {
            figures.add(at(value(area, "6"), "2020-21"));
        }
        figures.add(at(value("E1", "7"), "2021-22"));

        var comparer = new Comparer(count, group, US, figures);
        assertThat(Benchmark.toShow(comparer.periods().reversed().stream().map(comparer::compare).toList()).orElseThrow().period())
                .isEqualTo(YEAR);
    }

    @Test
    void aPeriodIsComparedAmongTheMembersOfThen() {
        group = new Group("g", "Group", 1, List.of(
                new Group.Member("E1", "One", null, null),
                new Group.Member("E2", "Two", null, LocalDate.of(2021, 3, 30)),
                new Group.Member("E3", "Three", LocalDate.of(2021, 3, 31), null)));

        assertThat(compare(indicator(ValueKind.COUNT, Polarity.LOWER, false, "")).standings())
                .extracting(each -> each.member().area()).containsExactlyInAnyOrder("E1", "E3");
    }

    private Benchmark compare(Indicator indicator) {
        return new Comparer(indicator, group, US, figures).compare(YEAR);
    }

    private static Standing of(Benchmark benchmark, String area) {
        return benchmark.standings().stream().filter(each -> each.member().area().equals(area)).findFirst().orElseThrow();
    }

    private static Group group(String... areas) {
        return new Group("g", "Group", 1, List.of(areas).stream().map(area -> new Group.Member(area, "Council " + area, null, null)).toList());
    }

    private static Indicator indicator(ValueKind kind, Polarity polarity, boolean ofCases, String source) {
        return new Indicator("X", "Name", "What?", "Home care", new Unit("%", 1), kind, 100, "n", "d", polarity,
                Set.of(Period.Kind.YEAR), "As it is.", List.of(), source, List.of(), List.of(new Method(1, "", "")), false, false, ofCases, "", false);
    }
}

package org.caremarket.benchmark.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caremarket.benchmark.Compared.US;
import static org.caremarket.benchmark.Compared.money;
import static org.caremarket.benchmark.Compared.proportion;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.benchmark.Compared;
import org.caremarket.indicator.Polarity;
import org.caremarket.platform.time.Period;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Series with gaps and breaks, and whether they have a trend. */
class LineTest {

    private final Compared waiting = Compared.of(proportion("Waiting", Polarity.LOWER), 3);

    @Nested
    class GapsAndBreaks {

        @Test
        void missingPeriodsStayInTheLine() {
            waiting.values("2015-16", 10, 11, 12).values("2018-19", 13, 14, 15);

            assertThat(line(waiting, US).points()).extracting(point -> point.period().code())
                    .containsExactly("2015-16", "2016-17", "2017-18", "2018-19");
            assertThat(line(waiting, US).points()).extracting(point -> point.benchmark().isPresent())
                    .containsExactly(true, false, false, true);
            assertThat(words(waiting)).contains("No figure of Us that can be drawn for 2016-17 and 2017-18.");
        }

        @Test
        void quartersAndMonthsFollowOnEachOtherAndDaysStandAlone() {
            waiting.values("2021-22-Q3", 10).values("2022-23-Q1", 12).values("2023-11", 1).values("2024-02", 1).values("2024-05-25", 1)
                    .values("2025-05-25", 1);

            assertThat(points(Period.Kind.QUARTER)).containsExactly("2021-22-Q3", "2021-22-Q4", "2022-23-Q1");
            assertThat(points(Period.Kind.MONTH)).containsExactly("2023-11", "2023-12", "2024-01", "2024-02");
            assertThat(points(Period.Kind.DAY)).containsExactly("2024-05-25", "2025-05-25");
            assertThat(Line.kinds(waiting.overTime()))
                    .containsExactly(Period.Kind.QUARTER, Period.Kind.MONTH, Period.Kind.DAY);
        }

        @Test
        void theKindWithMostFiguresOfOursIsShownFirst() {
            waiting.values("2019-20", 10).values("2023-11", 1).values("2024-02", 1);
            assertThat(Line.usual(waiting.overTime(), US)).isEqualTo(Period.Kind.MONTH);
            waiting.values("2020-21", 10);
            assertThat(Line.usual(waiting.overTime(), US)).as("of equally many the longest").isEqualTo(Period.Kind.YEAR);
        }

        @Test
        void aNewDefinitionBreaksTheLineWithItsReasonEvenAcrossAGap() {
            waiting.values("2015-16", 10, 11, 12).values("2016-17", 10, 11, 12).values("2018-19", 20, 30, 40).another();

            var points = line(waiting, US).points();
            assertThat(points).extracting(point -> point.breakBefore().orElse("")).containsExactly("", "", "", "Carers are counted too.");
            assertThat(points).extracting(Line.Point::method).containsExactly(1, 1, 0, 2);
            assertThat(words(waiting))
                    .contains("Us: 20.0% in 2018-19, the only figure since the definition changed.")
                    .contains("The series breaks with 2018-19: Carers are counted too. Figures before and after are not compared.");
        }

        @Test
        void theFirstPeriodBreaksNothing() {
            waiting.values("2018-19", 20, 30, 40).another();
            assertThat(line(waiting, US).points().getFirst().breakBefore()).isEmpty();
        }

        @Test
        void theGroupAloneHasItsMedian() {
            waiting.values("2015-16", 10, 11, 12).values("2016-17", 12, 13, 14);
            assertThat(TrendWords.ofGroup("Group", line(waiting, null)).getFirst())
                    .startsWith("The median of Group went from 11.0% in 2015-16 to 13.0% in 2016-17.");
        }
    }

    @Nested
    class Trends {

        @Test
        void risingIsWorseWhereLowerIsBetter() {
            five(waiting, 100, 150, 200, 250, 300);
            assertThat(direction(waiting).worsens()).isTrue();
            assertThat(words(waiting)).startsWith("Us went from 10.0% in 2015-16 to 30.0% in 2019-20.")
                    .contains("Over the last five points, 2015-16 to 2019-20, it is rising: worse (chi-squared test for trend).");
        }

        @Test
        void fallingIsBetterWhereLowerIsBetterAndNeitherWhereNeitherIs() {
            five(waiting, 300, 250, 200, 150, 100);
            assertThat(direction(waiting).improves()).isTrue();
            var neither = five(Compared.of(proportion("Share", Polarity.NEITHER), 1), 300, 250, 200, 150, 100);
            assertThat(direction(neither).worsens() || direction(neither).improves()).isFalse();
            assertThat(direction(neither).sentence(neither.indicator())).contains("it is falling, where neither way is better in itself");
        }

        @Test
        void whatMayBeChanceIsNoTrend() {
            five(waiting, 200, 205, 195, 201, 204);
            assertThat(direction(waiting).sentence(waiting.indicator())).contains("no clear change is shown");
        }

        @Test
        void aBreakBetweenTheLastFiveStopsTheTest() {
            waiting.counts("2015-16", 100, 1000).counts("2016-17", 150, 1000).counts("2017-18", 200, 1000)
                    .counts("2018-19", 250, 1000).another().counts("2019-20", 300, 1000).another();
            assertThat(direction(waiting).sentence(waiting.indicator()))
                    .isEqualTo("No trend is tested: the definition changed with 2018-19, between the last 5 points.");
        }

        @Test
        void aBreakBeforeTheLastFiveDoesNot() {
            waiting.counts("2017-18", 900, 1000);
            for (int i = 0; i < 5; i++) {
                waiting.counts("%d-%d".formatted(2018 + i, 19 + i), 100 + 50 * i, 1000).another();
            }
            assertThat(direction(waiting).worsens()).isTrue();
        }

        @Test
        void withoutNumbersBehindItNothingIsTested() {
            assertThat(why(waiting.values("2015-16", 10))).isEqualTo("no numerators and denominators are given");
            assertThat(why(waiting.counts("2016-17", 1, 10))).startsWith("there is only one point");
            assertThat(why(waiting.counts("2017-18", 1, 10))).startsWith("there are only 2 points");
            assertThat(why(Compared.of(money("Fee"), 1).values("2015-16", 10))).isEqualTo("only proportions are tested");
        }

        private static String why(Compared compared) {
            return direction(compared) instanceof Direction.NotTested(var why) ? why : "";
        }
    }

    private static Compared five(Compared compared, int... cases) {
        for (int i = 0; i < cases.length; i++) {
            compared.counts("%d-%d".formatted(2015 + i, 16 + i), cases[i], 1000);
        }
        return compared;
    }

    private List<String> points(Period.Kind kind) {
        return Line.of(waiting.indicator(), waiting.overTime(), kind, US).points().stream().map(point -> point.period().code()).toList();
    }

    private static Line line(Compared compared, @Nullable String area) {
        return Line.of(compared.indicator(), compared.overTime(), Period.Kind.YEAR, area);
    }

    private static Direction direction(Compared compared) {
        return Direction.of(compared.indicator(), compared.overTime(), US);
    }

    private static String words(Compared compared) {
        return String.join(" ", TrendWords.of("Group", "Us", line(compared, US)));
    }
}

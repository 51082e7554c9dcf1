package org.caremarket.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caremarket.platform.chart.TimelineChart.Bar;
import org.caremarket.platform.chart.TimelineChart.Group;
import org.caremarket.platform.chart.TimelineChart.Marker;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineChartTest {

    private static final String AXIS = "//*[@class='app-chart__axis']/text";
    private static final String MARKER = "//*[@class='app-chart__marker']";

    private static Bar bar(String from, String to) {
        return new Bar("1.1 Fees", day(from), day(to), null, "app-bar--green", "Green", "Fees: green", "/a/1");
    }

    private static Bar late(String from, String to, String until) {
        return new Bar("1.1 Fees", day(from), day(to), day(until), "app-bar--red", "Red, overdue", "Fees: red", "/a/1");
    }

    private static LocalDate day(String words) {
        return words.isEmpty() ? null : LocalDate.parse(words);
    }

    private static TimelineChart chart(String today, Bar... bars) {
        return new TimelineChart(
                "t", "Timeline", "See the table.", new Marker(day(today), "Today"), List.of(new Group("", List.of(bars))));
    }

    private static Drawn draw(String today, Bar... bars) {
        return Drawn.of(chart(today, bars).draw());
    }

    /** Where the shape of this class begins and ends, from the numbers of its path. */
    private static double[] span(Drawn drawn, String css) {
        var path = drawn.all("//*[@class='" + css + "']").getFirst().getAttribute("d");
        var across = Stream.of(path.replaceAll("V[-0-9.]+", " ").split("(?=[MLHZ])"))
                .filter(part -> part.matches("[MLH].*"))
                .mapToDouble(part -> Double.parseDouble(part.substring(1).strip().split(" ")[0]))
                .summaryStatistics();
        return new double[] {across.getMin(), across.getMax()};
    }

    @Nested
    class Axis {

        @Test
        void namesEachQuarterWhileThereIsRoom() {
            assertThat(draw("2026-05-01", bar("2026-04-01", "2026-12-31")).words(AXIS))
                    .containsExactly("Q1 26/27", "Q2 26/27", "Q3 26/27");
        }

        @Test
        void putsQuartersUnderTheirYearsWhenThereIsLess() {
            assertThat(draw("2024-03-01", bar("2021-07-01", "2025-03-31")).words(AXIS)).containsExactly(
                    "Q2", "Q3", "Q4", "Q1", "Q2", "Q3", "Q4", "Q1", "Q2", "Q3", "Q4", "Q1", "Q2", "Q3", "Q4",
                    "2021/22", "2022/23", "2023/24", "2024/25");
        }

        @Test
        void namesYearsOnlyWhenThereAreManyQuarters() {
            assertThat(draw("2026-11-22", bar("2022-01-01", "2028-12-31")).words(AXIS)).containsExactly(
                    "2022/23", "2023/24", "2024/25", "2025/26", "2026/27", "2027/28", "2028/29");
        }

        @ParameterizedTest
        @CsvSource({"2022-01-01,2052-01-01", "1999-01-01,2999-12-31", "0001-01-01,9999-12-31"})
        void neverWritesOneNameOverAnother(String from, String to) {
            var drawn = draw("2026-11-22", bar(from, to));
            var places = drawn.all(AXIS);
            assertThat(places).hasSizeBetween(2, 20);
            for (int i = 1; i < places.size(); i++) {
                var apart = Double.parseDouble(places.get(i).getAttribute("x"))
                        - Double.parseDouble(places.get(i - 1).getAttribute("x"));
                assertThat(apart).isGreaterThan(Arial.REGULAR.width(places.get(i).getTextContent(), 14));
            }
            assertThat(drawn.all("//*[@class='app-chart__grid']/line")).hasSizeLessThan(40);
        }

        @Test
        void standsAtBothEndsOfALongChart() {
            var bars = Stream.generate(() -> bar("2026-04-01", "2026-06-30")).limit(12).toArray(Bar[]::new);
            assertThat(draw("2026-05-01", bars).words(AXIS)).containsExactly("Q1 26/27", "Q1 26/27");
        }
    }

    @Nested
    class Bars {

        @Test
        void runFromTheFirstDayToTheEndOfTheLast() {
            var drawn = draw("2026-05-01", bar("2026-04-01", "2026-06-30"), bar("2026-05-01", "2026-05-31"));
            var lines = drawn.all("//*[@class='app-chart__grid']/line");
            var whole = span(drawn, "app-timeline__bar");
            assertThat(whole[0]).isEqualTo(Double.parseDouble(lines.getFirst().getAttribute("x1")));
            assertThat(whole[1]).isEqualTo(Double.parseDouble(lines.getLast().getAttribute("x1")));
            var second = Drawn.of(chart("2026-05-01", bar("2026-05-01", "2026-05-31")).draw());
            var may = span(second, "app-timeline__bar");
            assertThat(may[1] - may[0]).isCloseTo((whole[1] - whole[0]) * 31 / 91, within(0.2));
        }

        @Test
        void anOpenEndIsAPoint() {
            var closed = draw("2026-05-01", bar("2026-04-01", "2027-03-31"));
            var open = draw("2026-05-01", bar("2026-04-01", ""));
            assertThat(closed.all("//*[@class='app-timeline__bar']").getFirst().getAttribute("d")).doesNotContain("L");
            assertThat(open.all("//*[@class='app-timeline__bar']").getFirst().getAttribute("d")).contains("L");
            assertThat(span(open, "app-timeline__bar")[1]).isEqualTo(960 - 12);
            assertThat(draw("2026-05-01", bar("", "2026-06-30")).all("//*[@class='app-timeline__bar']").getFirst()
                    .getAttribute("d")).contains("L");
        }

        @Test
        void aSingleDayInManyYearsIsStillSeen() {
            var drawn = draw("2026-11-22", bar("2022-10-14", "2022-10-14"), bar("2022-01-01", "2028-12-31"));
            var day = span(drawn, "app-timeline__bar");
            assertThat(day[1] - day[0]).isEqualTo(6);
            assertThat(drawn.words("//*[@class='app-timeline__beside']")).containsExactly("Green");
            assertThat(drawn.words("//*[@class='app-timeline__words']")).containsExactly("Green");
        }

        @Test
        void whatRunsOverIsHatchedUntilTheDayAndSaysSo() {
            var drawn = draw("2026-11-22", late("2026-04-01", "2026-09-30", "2026-11-22"));
            var bar = span(drawn, "app-timeline__bar");
            var late = span(drawn, "app-timeline__late");
            assertThat(late[0]).isEqualTo(bar[1]);
            assertThat(late[1]).isCloseTo(drawn.length(MARKER + "/line", "x1"), within(5.0));
            assertThat(drawn.all("//*[@class='app-timeline__late']").getFirst().getAttribute("fill"))
                    .isEqualTo("url(#t-late)");
            assertThat(drawn.all("//pattern[@id='t-late']")).hasSize(1);
            assertThat(drawn.text()).contains("Red, overdue");
        }

        @Test
        void wordsStayInTheChart() {
            var drawn = draw("2031-01-01",
                    late("2022-04-01", "2022-04-02", "2031-01-01"),
                    late("2030-12-30", "2030-12-31", "2031-01-01"),
                    bar("2022-04-01", "2030-12-31"));
            assertThat(drawn.all("//text[contains(@class,'beside')]")).hasSize(2).allSatisfy(words -> {
                var x = Double.parseDouble(words.getAttribute("x"));
                assertThat(x).isPositive();
                assertThat(x + Arial.BOLD.width(words.getTextContent(), 14)).isLessThanOrEqualTo(960);
            });
        }
    }

    @Nested
    class Day {

        @Test
        void aDaySoonAfterIsInTheChart() {
            var drawn = draw("2027-02-01", bar("2026-04-01", "2026-06-30"));
            assertThat(drawn.words(MARKER)).containsExactly("Today");
            assertThat(drawn.words(AXIS)).endsWith("Q4 26/27");
        }

        @Test
        void aDayLongAfterIsPointedToAndDoesNotSqueezeTheBars() {
            var drawn = draw("2036-02-01", bar("2026-04-01", "2026-06-30"));
            assertThat(drawn.words(MARKER)).containsExactly("Today →");
            assertThat(drawn.all(MARKER + "/line")).isEmpty();
            assertThat(drawn.words(AXIS)).containsExactly("Q1 26/27", "Q2 26/27");
        }

        @Test
        void aDayLongBeforeIsPointedTo() {
            assertThat(draw("2016-02-01", bar("2026-04-01", "2026-06-30")).words(MARKER)).containsExactly("← Today");
        }

        @Test
        void itsLineCrossesNoWordsThatHaveRoomElsewhere() {
            var drawn = draw("2026-04-08", bar("2026-04-01", "2026-12-31"));
            assertThat(drawn.length("//*[@class='app-timeline__words']", "x"))
                    .isGreaterThan(drawn.length(MARKER + "/line", "x1"));
        }
    }

    @Test
    void peopleWhoDoNotSeeItHearGroupsAndLinks() {
        var groups = List.of(new Group("Supply", List.of(bar("2026-04-01", "2026-06-30"))));
        var drawn = Drawn.of(new TimelineChart("t", "Timeline", "Why.", new Marker(day("2026-05-01"), "Today"), groups).draw());
        assertThat(drawn.root().getAttribute("role")).isEqualTo("group");
        assertThat(drawn.all("//g[@role='group']").getFirst().getAttribute("aria-label")).isEqualTo("Supply");
        assertThat(drawn.words("//a/title")).containsExactly("Fees: green");
        assertThat(drawn.all("//text[not(ancestor::a) and not(ancestor::*[@aria-hidden='true'])]")).isEmpty();
    }

    @Test
    void withoutLinksItIsAPicture() {
        var plain = new Bar("Fees", day("2026-04-01"), null, null, "x", "Green", "Fees", null);
        assertThat(draw("2026-05-01", plain).root().getAttribute("role")).isEqualTo("img");
    }

    @Test
    void hostileWordsStayWordsAndNothingCarriesAStyle() {
        var hostile = "</text><script>alert(1)</script>\" style=\"x";
        var bar = new Bar(hostile, day("2026-04-01"), null, null, "app-bar--green", hostile, hostile, "/a/1");
        var chart = new TimelineChart(
                "t", hostile, hostile, new Marker(day("2026-05-01"), hostile), List.of(new Group(hostile, List.of(bar))));
        var drawn = Drawn.of(chart.draw());
        assertThat(drawn.all("//script | //style | //@style/..")).isEmpty();
        assertThat(drawn.words("//a/title")).containsExactly(hostile);
    }

    @Test
    void needsABar() {
        assertThatThrownBy(() -> chart("2026-05-01")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aThousandBarsAreLessThanAMegabyte() {
        var bars = IntStream.range(0, 1000).mapToObj(i -> bar("2026-04-01", "2027-06-30")).toArray(Bar[]::new);
        assertThat(draw("2026-05-01", bars).text().length()).isLessThan(1_000_000);
    }
}

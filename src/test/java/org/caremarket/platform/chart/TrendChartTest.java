package org.caremarket.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.caremarket.platform.chart.TrendChart.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TrendChartTest {

    private static final String LINES = "//path[@class='app-figure__own-line']";

    private static Period period(int year, double own) {
        return new Period(year + "-" + (year + 1) % 100, own, new Interval(own - 2, own + 2), 60.0, new Interval(55, 66), null);
    }

    private static TrendChart chart(Period... periods) {
        return new TrendChart("t", "Trend", "See the table.", TickText.PERCENT, "Sefton 62.1%", "Median 60.0%",
                "Middle half", List.of(periods));
    }

    private static int points(Drawn drawn, int line) {
        return drawn.all(LINES).get(line).getAttribute("d").split("[ML]").length - 1;
    }

    @ParameterizedTest
    @EnumSource(ChartSize.class)
    void linesLeadFromPeriodToPeriodAndHaveTheirWords(ChartSize size) {
        var drawn = Words.sound(chart(period(2015, 60), period(2016, 61), period(2017, 62)).draw(size));
        assertThat(drawn.all("//path[@class='app-figure__own-interval']")).hasSize(3);
        assertThat(drawn.words("//text")).contains("Sefton 62.1%", "Median 60.0%", "Middle half", "2015-16", "2017-18");
        assertThat(drawn.all("//path[@class='app-figure__median']")).hasSize(1);
        assertThat(drawn.all("//path[@class='app-figure__band']")).hasSize(1);
    }

    @Test
    void aMissingPeriodIsAGap() {
        var drawn = Words.sound(chart(period(2015, 60), period(2016, 61), Period.missing("2017-18"), period(2018, 62),
                period(2019, 62), period(2020, 63)).draw(ChartSize.WIDE));
        assertThat(drawn.all(LINES)).hasSize(2);
        assertThat(points(drawn, 0)).isEqualTo(2);
        assertThat(points(drawn, 1)).isEqualTo(3);
        assertThat(drawn.all("//path[@class='app-figure__own']")).hasSize(5);
        assertThat(drawn.all("//path[@class='app-figure__median']")).hasSize(2);
        assertThat(drawn.words("//text")).contains("2017-18");
    }

    @ParameterizedTest
    @EnumSource(ChartSize.class)
    void aBreakInterruptsEveryLineAndSaysWhy(ChartSize size) {
        var drawn = Words.sound(chart(period(2015, 60), period(2016, 61), period(2017, 70).after("New survey method"),
                period(2018, 71)).draw(size));
        assertThat(drawn.all("//line[@class='app-figure__break']")).hasSize(1);
        assertThat(String.join(" ", drawn.words("//text"))).contains("New survey method");
        var x = drawn.length("//line[@class='app-figure__break']", "x1");
        for (var css : List.of("app-figure__own-line", "app-figure__median", "app-figure__band")) {
            assertThat(drawn.all("//path[@class='" + css + "'][contains(@d, 'L')]")).hasSize(2)
                    .allSatisfy(path -> {
                        var across = List.of(path.getAttribute("d").replace("Z", "").substring(1).split("L")).stream()
                                .mapToDouble(point -> Double.parseDouble(point.split(" ")[0])).summaryStatistics();
                        assertThat(across.getMax() < x || across.getMin() > x).isTrue();
                    });
        }
    }

    @ParameterizedTest
    @EnumSource(ChartSize.class)
    void breaksWithoutRoomForWordsHaveLettersThatAreExplained(ChartSize size) {
        var why = "The questions of the survey changed a great deal in this year and so did those who were asked";
        var periods = IntStream.range(0, 13).mapToObj(i -> i % 2 == 1 ? period(2010 + i, 60).after(why) : period(2010 + i, 60))
                .toArray(Period[]::new);
        var drawn = Words.sound(chart(periods).draw(size));
        assertThat(drawn.all("//line[@class='app-figure__break']")).hasSize(6);
        assertThat(drawn.words("//text[.='A' or .='F']")).hasSize(4);
    }

    @Test
    void aBreakBeforeTheFirstPeriodIsNone() {
        assertThat(Drawn.of(chart(period(2015, 60).after("x")).draw(ChartSize.WIDE)).all("//line[@class='app-figure__break']"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"WIDE,1", "WIDE,2", "WIDE,40", "NARROW,1", "NARROW,2", "NARROW,40"})
    void anyNumberOfPeriods(ChartSize size, int count) {
        var periods = IntStream.range(0, count).mapToObj(i -> period(1980 + i, 60 + i % 3)).toArray(Period[]::new);
        var drawn = Words.sound(chart(periods).draw(size));
        assertThat(drawn.all("//g/path[@class='app-figure__own']")).hasSizeGreaterThanOrEqualTo(count);
        assertThat(drawn.words("//text")).contains(periods[count - 1].label());
    }

    @ParameterizedTest
    @CsvSource({"WIDE,0", "WIDE,-5", "NARROW,12345678901", "NARROW,-0.0004"})
    void valuesOfEveryKind(ChartSize size, double value) {
        var period = new Period("2015-16", value, null, value, new Interval(value, value), null);
        Words.sound(chart(period, period, period).draw(size));
    }

    @ParameterizedTest
    @EnumSource(ChartSize.class)
    void longWordsStayInTheChart(ChartSize size) {
        var chart = new TrendChart("t", "Trend", "d", TickText.PERCENT, "Bournemouth, Christchurch and Poole 62.1%",
                "Median of all councils of the South West 60.0%", "Middle half of all councils of the South West",
                List.of(period(2015, 60), period(2016, 60)));
        Words.sound(chart.draw(size));
    }

    @ParameterizedTest
    @EnumSource(ChartSize.class)
    void nothingKnownIsStillAChart(ChartSize size) {
        Words.sound(chart(Period.missing("2015-16"), Period.missing("2016-17")).draw(size));
        assertThatThrownBy(() -> chart()).isInstanceOf(IllegalArgumentException.class);
    }
}

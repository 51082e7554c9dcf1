package org.caremarket.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.caremarket.platform.chart.FunnelPlot.Dot;
import org.caremarket.platform.chart.FunnelPlot.Limit;
import org.caremarket.platform.chart.FunnelPlot.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FunnelPlotTest {

    private static Limit limit(String label, double z) {
        var lower = new ArrayList<Point>();
        var upper = new ArrayList<Point>();
        for (int x = 10; x <= 1000; x += 10) {
            var reach = z * 48 / Math.sqrt(x);
            lower.add(new Point(x, 64 - reach));
            upper.add(new Point(x, 64 + reach));
        }
        return new Limit(label, lower, upper);
    }

    private static FunnelPlot plot(List<Dot> dots) {
        return new FunnelPlot("f", "Funnel", "See the table.", TickText.PLAIN, "People who answered", TickText.PERCENT,
                new Reference(64, "Average 64%"), List.of(limit("95% limits", 1.96), limit("99.8% limits", 3.09)), dots);
    }

    @ParameterizedTest
    @EnumSource(ChartSize.class)
    void onlyTheOwnDotAndThoseOutsideTheLimitsHaveNames(ChartSize size) {
        var plot = plot(List.of(new Dot("Inside", 400, 66, false), new Dot("Outside", 500, 78, false),
                new Dot("Between", 300, 70.5, false), new Dot("Sefton (your council)", 700, 63, true)));
        assertThat(plot.outside()).extracting(Dot::label).containsExactly("Outside");
        var drawn = Words.sound(plot.draw(size));
        assertThat(drawn.words("//text")).contains("Outside", "Sefton (your council)", "95% limits", "99.8% limits",
                "Average 64%", "People who answered").doesNotContain("Inside", "Between");
        assertThat(drawn.all("//circle[@class='app-figure__dot']")).hasSize(1);
        assertThat(drawn.all("//circle[@class='app-figure__ring']")).hasSize(2);
        assertThat(drawn.all("//path[@class='app-figure__own']")).hasSize(1);
        assertThat(drawn.all("//path[@class='app-figure__outer']")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"WIDE,1", "WIDE,153", "NARROW,1", "NARROW,153"})
    void namesStandOnNoDot(ChartSize size, int count) {
        var random = new Random(count);
        var dots = new ArrayList<Dot>();
        for (int i = 0; i < count; i++) {
            dots.add(new Dot("Name of place " + i, 30 + random.nextInt(900), 64 + random.nextGaussian() * 6, i == 0));
        }
        var drawn = Words.sound(plot(dots).draw(size));
        assertThat(drawn.all("//circle | //path[@class='app-figure__own']")).hasSize(count);
        assertThat(drawn.words("//text[@class='app-figure__own-name']")).containsExactly("Name of place 0");
        var circles = drawn.all("//circle").stream().map(circle -> Box.around(Double.parseDouble(circle.getAttribute("cx")),
                Double.parseDouble(circle.getAttribute("cy")), 3)).toList();
        assertThat(drawn.all("//text[starts-with(., 'Name of place')]")).allSatisfy(text ->
                assertThat(circles).noneMatch(Words.box(text)::overlaps));
    }

    @Test
    void ofAThousandDotsInOnePlaceTheOwnStillHasItsName() {
        var dots = new ArrayList<Dot>();
        for (int i = 0; i < 2000; i++) {
            dots.add(new Dot("Place", i / 2.0 % 1000, 40 + i * 7 % 48, false));
        }
        dots.add(new Dot("Sefton (your council)", 990, 64, true));
        assertThat(Words.sound(plot(dots).draw(ChartSize.NARROW)).words("//text")).contains("Sefton (your council)");
    }

    @Test
    void curvesEndWhereTheyLeaveTheChart() {
        var drawn = Drawn.of(plot(List.of(new Dot("a", 500, 64, false), new Dot("b", 900, 65, false))).draw(ChartSize.WIDE));
        var grid = drawn.all("//line[@class='app-figure__grid']").stream()
                .mapToDouble(line -> Double.parseDouble(line.getAttribute("y1"))).summaryStatistics();
        assertThat(drawn.all("//path[@class='app-figure__outer' or @class='app-figure__inner']")).hasSize(4).allSatisfy(path ->
                assertThat(List.of(path.getAttribute("d").substring(1).split("[ML]"))).hasSizeGreaterThan(2).allSatisfy(point ->
                        assertThat(Double.parseDouble(point.split(" ")[1])).isBetween(grid.getMin(), grid.getMax())));
    }

    @Test
    void limitsAreReadBetweenTheirPointsAndGoOnAsTheyEnd() {
        var curve = List.of(new Point(10, 0), new Point(20, 10));
        assertThat(Limit.at(curve, 15)).isEqualTo(5);
        assertThat(Limit.at(curve, 20)).isEqualTo(10);
        assertThat(Limit.at(curve, 5)).isZero();
        assertThat(Limit.at(curve, 99)).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"WIDE,0,0", "NARROW,-5,-5", "NARROW,1e9,1e10", "WIDE,3,-4e6"})
    void valuesOfEveryKind(ChartSize size, double x, double y) {
        var plot = new FunnelPlot("f", "n", "d", TickText.PLAIN, "x", TickText.POUNDS, new Reference(y, "Average"), List.of(),
                List.of(new Dot("Own", x, y, true), new Dot("Other", x, y, false)));
        Words.sound(plot.draw(size));
        assertThat(plot.outside()).isEmpty();
    }

    @Test
    void whatIsNoFunnelIsRefused() {
        assertThatThrownBy(() -> plot(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Dot("a", Double.NaN, 1, false)).isInstanceOf(IllegalArgumentException.class);
        var back = List.of(new Point(2, 1), new Point(1, 1));
        assertThatThrownBy(() -> new Limit("x", back, back)).isInstanceOf(IllegalArgumentException.class);
    }
}

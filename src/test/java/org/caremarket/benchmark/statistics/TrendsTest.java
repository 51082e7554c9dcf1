package org.caremarket.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.caremarket.benchmark.statistics.Trend.FALLING;
import static org.caremarket.benchmark.statistics.Trend.NO_CLEAR_CHANGE;
import static org.caremarket.benchmark.statistics.Trend.RISING;
import static org.caremarket.benchmark.statistics.Trend.TOO_FEW_POINTS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caremarket.benchmark.statistics.Trends.Point;

/** Whether a proportion rises or falls over its last five points. */
class TrendsTest {

    @Example
    void itRisesItFallsOrItDoesNeither() {
        assertThat(Trends.ofProportions(Series.ofThousand(100, 130, 160, 190, 220))).isEqualTo(RISING);
        assertThat(Trends.ofProportions(Series.ofThousand(220, 190, 160, 130, 100))).isEqualTo(FALLING);
        assertThat(Trends.ofProportions(Series.ofThousand(160, 161, 159, 160, 162))).isEqualTo(NO_CLEAR_CHANGE);
        assertThat(Trends.ofProportions(Series.ofThousand(160, 160, 160, 160, 160))).isEqualTo(NO_CLEAR_CHANGE);
    }

    @Example
    void fourPointsAreTooFewWhateverTheyShow() {
        assertThat(Trends.ofProportions(Series.ofThousand(100, 300, 500, 700))).isEqualTo(TOO_FEW_POINTS);
        assertThat(Trends.ofProportions(List.of())).isEqualTo(TOO_FEW_POINTS);
    }

    @Example
    void onlyTheLastFiveCount() {
        assertThat(Trends.ofProportions(Series.ofThousand(900, 800, 100, 130, 160, 190, 220))).isEqualTo(RISING);
        assertThat(Trends.ofProportions(Series.ofThousand(0, 10, 160, 160, 161, 160, 160))).isEqualTo(NO_CLEAR_CHANGE);
    }

    @Example
    void nobodyOrEverybodyEveryYearIsNoTrend() {
        assertThat(Trends.ofProportions(Series.ofThousand(0, 0, 0, 0, 0))).isEqualTo(NO_CLEAR_CHANGE);
        assertThat(Trends.ofProportions(Series.ofThousand(1000, 1000, 1000, 1000, 1000))).isEqualTo(NO_CLEAR_CHANGE);
    }

    @Example
    void oneOddYearMakesNoTrend() {
        for (var jump : List.of(Series.ofThousand(104, 102, 100, 98, 200), Series.ofThousand(100, 100, 100, 100, 200),
                Series.ofThousand(10, 102, 100, 98, 96))) {
            assertThat(Trends.chiSquared(jump)).isGreaterThan(9.5495);
            assertThat(Trends.ofProportions(jump)).isEqualTo(NO_CLEAR_CHANGE);
        }
    }

    @Example
    void itIsShownJustAboveItsCriticalValue() {
        var below = Series.ofThousand(200, 210, 225, 233, 251);
        var above = Series.ofThousand(200, 210, 225, 235, 256);
        assertThat(Trends.chiSquared(below)).isBetween(8.0, 9.5495);
        assertThat(Trends.chiSquared(above)).isBetween(9.5496, 12.0);
        assertThat(Trends.ofProportions(below)).isEqualTo(NO_CLEAR_CHANGE);
        assertThat(Trends.ofProportions(above)).isEqualTo(RISING);
    }

    @Example
    void yearsWithoutAValueAreTimeThatPassed() {
        var even = Series.of(1, new int[] {10, 14, 18, 22, 26}, new int[] {100, 100, 100, 100, 100});
        var late = new ArrayList<>(even.subList(0, 4));
        late.add(new Point(9, 26, 100));
        assertThat(Trends.chiSquared(late)).isNotCloseTo(Trends.chiSquared(even), within(0.1));
    }

    @Example
    void twoPointsOfOnePeriodAreRefused() {
        var twice = Stream.concat(Series.ofThousand(1, 2, 3, 4).stream(), Stream.of(new Point(2024, 5, 1000))).toList();
        assertThatThrownBy(() -> Trends.ofProportions(twice)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Point(2024, 6, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Point(2024, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void backwardsInTimeItGoesTheOtherWay(@ForAll("series") List<Point> points) {
        var backwards = points.stream()
                .map(point -> new Point(-point.period(), point.numerator(), point.denominator())).toList();
        assertThat(Trends.ofProportions(backwards)).isEqualTo(turned(Trends.ofProportions(points)));
        assertThat(Trends.chiSquared(backwards)).isCloseTo(Trends.chiSquared(points), within(1e-6));
    }

    @Property
    void whoIsNoCaseGoesTheOtherWay(@ForAll("series") List<Point> points) {
        var others = points.stream()
                .map(point -> new Point(point.period(), point.denominator() - point.numerator(), point.denominator()))
                .toList();
        assertThat(Trends.ofProportions(others)).isEqualTo(turned(Trends.ofProportions(points)));
    }

    @Property
    void theOrderOfTheListAndTheFirstYearMakeNoDifference(@ForAll("series") List<Point> points, @ForAll Random random) {
        var later = new ArrayList<>(points.stream()
                .map(point -> new Point(point.period() + 2000, point.numerator(), point.denominator())).toList());
        Collections.shuffle(later, random);
        assertThat(Trends.ofProportions(later)).isEqualTo(Trends.ofProportions(points));
        assertThat(Trends.chiSquared(later)).isCloseTo(Trends.chiSquared(points), within(1e-6));
    }

    @Property
    void aTrendIsThatOfEveryFourOfItsPoints(@ForAll("series") List<Point> points) {
        var trend = Trends.ofProportions(points);
        if (trend == RISING || trend == FALLING) {
            for (var left : points) {
                var four = points.stream().filter(point -> point != left).toList();
                assertThat(slope(four)).isNotZero().matches(slope -> slope > 0 == (trend == RISING));
            }
        }
    }

    @Provide
    Arbitrary<List<Point>> series() {
        var end = Arbitraries.integers().between(0, 400);
        var noise = Arbitraries.integers().between(-40, 40).list().ofSize(5);
        var sizes = Arbitraries.integers().between(400, 3000).list().ofSize(5);
        return Combinators.combine(end, end, noise, sizes).as((first, last, off, size) -> {
            var points = new ArrayList<Point>();
            for (var i = 0; i < 5; i++) {
                var cases = first + (last - first) * i / 4 + off.get(i);
                points.add(new Point(i, Math.clamp(cases, 0, size.get(i)), size.get(i)));
            }
            return points;
        });
    }

    /** The weighted least-squares slope, computed another way: from the weighted means. */
    private static double slope(List<Point> points) {
        var all = points.stream().mapToDouble(Point::denominator).sum();
        var middle = points.stream().mapToDouble(point -> point.denominator() * point.period()).sum() / all;
        return points.stream().mapToDouble(point -> point.numerator() * (point.period() - middle)).sum();
    }

    private static Trend turned(Trend trend) {
        return switch (trend) {
            case RISING -> FALLING;
            case FALLING -> RISING;
            case NO_CLEAR_CHANGE, TOO_FEW_POINTS -> trend;
        };
    }
}

package org.caremarket.benchmark.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** Whether a proportion rises or falls over the last periods. */
public final class Trends {

    /** How many points, the latest, are looked at. */
    public static final int POINTS = 5;

    /** A trend is shown when chance alone would give it less often than this: twice in a thousand. */
    public static final double SIGNIFICANCE = 0.002;

    private static final double CRITICAL = ChiSquaredDistribution.of(1).inverseSurvivalProbability(SIGNIFICANCE);

    private Trends() {
    }

    /**
     * One period's figures. A period without a value has no point.
     *
     * @param period the period's number, for example the year in which it begins; periods that are missing between two
     *     points count as time that passed
     * @param numerator cases, from 0 to the denominator
     * @param denominator all that could have been cases, greater than 0
     * @throws IllegalArgumentException as for {@link Proportion#wilson}
     */
    public record Point(int period, double numerator, double denominator) {

        public Point {
            Check.partOfWhole(numerator, denominator);
        }
    }

    /**
     * The chi-squared test for trend on the last five points:
     * χ² = N(N·Σxt − Σx·Σnt)² / [Σx(N − Σx)(N·Σnt² − (Σnt)²)] with N = Σn, one degree of freedom, significant above
     * 9.5495 (p = 0.002). The direction is the sign of N·Σxt − Σx·Σnt. It must stay the same when any one of the five
     * is left out, so that one odd year makes no trend.
     *
     * <p>Source: P. Armitage, Tests for linear trends in proportions and frequencies, Biometrics 11 (1955) 375–386;
     * used for recent trends in Fingertips. Leaving out each point is ours.
     *
     * @param points in any order
     * @return where the proportion goes
     * @throws IllegalArgumentException when two points are of the same period
     */
    public static Trend ofProportions(List<Point> points) {
        if (points.stream().map(Point::period).distinct().count() < points.size()) {
            throw new IllegalArgumentException("Two points of a trend are of the same period");
        }
        if (points.size() < POINTS) {
            return Trend.TOO_FEW_POINTS;
        }
        var last = points.stream()
                .sorted(Comparator.comparingInt(Point::period))
                .skip(points.size() - POINTS)
                .toList();
        var sums = Sums.of(last);
        var direction = Math.signum(sums.slope());
        return sums.chiSquared() > CRITICAL && everyFour(last).allMatch(four -> four == direction)
                ? direction > 0 ? Trend.RISING : Trend.FALLING
                : Trend.NO_CLEAR_CHANGE;
    }

    /** The test's statistic of all these points; 0 where nothing varies. */
    static double chiSquared(List<Point> points) {
        return Sums.of(points).chiSquared();
    }

    private static DoubleStream everyFour(List<Point> points) {
        return IntStream.range(0, points.size()).mapToDouble(left -> Math.signum(Sums.of(
                IntStream.range(0, points.size()).filter(i -> i != left).mapToObj(points::get).toList()).slope()));
    }

    private record Sums(double n, double x, double xt, double nt, double ntt) {

        static Sums of(List<Point> points) {
            // Time counts from the first point: the statistic is the same, and years squared would cost digits.
            var start = points.getFirst().period();
            var sums = new Sums(0, 0, 0, 0, 0);
            for (var point : points) {
                sums = sums.with(point.numerator(), point.denominator(), point.period() - (double) start);
            }
            return sums;
        }

        private Sums with(double cases, double all, double t) {
            return new Sums(n + all, x + cases, xt + cases * t, nt + all * t, ntt + all * t * t);
        }

        /** Its sign is that of the slope. */
        double slope() {
            return n * xt - x * nt;
        }

        double chiSquared() {
            var variance = x * (n - x) * (n * ntt - nt * nt);
            // Nobody, or everybody, in every year: there is nothing that could rise or fall.
            return variance > 0 ? n * slope() * slope() / variance : 0;
        }
    }
}

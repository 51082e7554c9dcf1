package org.caremarket.benchmark.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caremarket.benchmark.Benchmark;
import org.caremarket.benchmark.Judgement;
import org.caremarket.benchmark.Shared;
import org.caremarket.benchmark.Standing;
import org.caremarket.benchmark.statistics.Trend;
import org.caremarket.benchmark.statistics.Trends;
import org.caremarket.benchmark.statistics.Verdict;
import org.caremarket.figure.Precision;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.ValueKind;
import org.caremarket.platform.time.Period;

/** Where the figures of one council go. */
public sealed interface Direction {

    /**
     * The chi-squared test for trend was made.
     *
     * @param meaning what rising or falling means for the indicator; empty when no change is shown
     * @param from the first of the points that were tested
     * @param to the last of them
     */
    record Tested(Trend trend, Optional<Judgement> meaning, Period from, Period to) implements Direction {}

    /** It was not. */
    record NotTested(String why) implements Direction {}

    /** Whether it goes the wrong way. */
    default boolean worsens() {
        return this instanceof Tested tested && tested.meaning().filter(each -> each == Judgement.WORSE).isPresent();
    }

    /** Whether it goes the right way. */
    default boolean improves() {
        return this instanceof Tested tested && tested.meaning().filter(each -> each == Judgement.BETTER).isPresent();
    }

    /** What the test shows, as a sentence. */
    default String sentence(Indicator indicator) {
        return switch (this) {
            case NotTested(var why) -> "No trend is tested: %s.".formatted(why);
            case Tested(var trend, var meaning, var from, var to) -> {
                var points = "Over the last five points, %s to %s, ".formatted(from.words(), to.words());
                yield switch (trend) {
                    case RISING, FALLING -> "%sit is %s%s (chi-squared test for trend).".formatted(points, trend.name().toLowerCase(),
                            meaning.filter(each -> each == Judgement.BETTER || each == Judgement.WORSE)
                                    .map(each -> ": " + each.words()).orElse(", where neither way is better in itself"));
                    case NO_CLEAR_CHANGE, TOO_FEW_POINTS -> "%sno clear change is shown (chi-squared test for trend)."
                            .formatted(points);
                };
            }
        };
    }

    /**
     * Tests the last five points that have numbers behind them, when all follow one definition.
     *
     * @param line periods of one kind, with the council's figures
     */
    static Direction of(Line line) {
        var indicator = line.indicator();
        if (indicator.kind() != ValueKind.PROPORTION) {
            return new NotTested("only proportions are tested");
        }
        if (!indicator.ofCases()) {
            return new NotTested("it is a share of hours or pounds, which are no cases");
        }
        var known = new ArrayList<Line.Point>();
        line.points().stream().filter(point -> point.standing().flatMap(Standing::figure).filter(Direction::counted).isPresent())
                .forEach(known::add);
        if (known.isEmpty()) {
            return new NotTested("no numerators and denominators are given");
        }
        if (known.size() < Trends.POINTS) {
            return new NotTested("%s with a numerator and a denominator, and %d are needed".formatted(
                    known.size() == 1 ? "there is only one point" : "there are only %d points".formatted(known.size()), Trends.POINTS));
        }
        var last = known.subList(known.size() - Trends.POINTS, known.size());
        var within = line.points().subList(line.points().indexOf(last.getFirst()) + 1, line.points().indexOf(last.getLast()) + 1);
        var broken = within.stream().filter(point -> point.breakBefore().isPresent()).findFirst();
        if (broken.isPresent()) {
            return new NotTested("the definition changed with %s, between the last %d points".formatted(
                    broken.get().period().words(), Trends.POINTS));
        }
        return tested(indicator, last);
    }

    private static Direction tested(Indicator indicator, List<Line.Point> last) {
        var trend = Trends.ofProportions(last.stream().map(Direction::point).toList());
        var meaning = switch (trend) {
            case RISING -> Optional.of(Judgement.of(Verdict.HIGHER, indicator.polarity()));
            case FALLING -> Optional.of(Judgement.of(Verdict.LOWER, indicator.polarity()));
            case NO_CLEAR_CHANGE, TOO_FEW_POINTS -> Optional.<Judgement>empty();
        };
        return new Tested(trend, meaning, last.getFirst().period(), last.getLast().period());
    }

    private static Trends.Point point(Line.Point point) {
        var figure = point.standing().flatMap(Standing::figure).orElseThrow();
        return new Trends.Point(Line.number(point.period()), figure.numerator().doubleValue(), figure.denominator().doubleValue());
    }

    /** Whether cases of a whole stand behind the figure. */
    private static boolean counted(Shared figure) {
        return figure.stated() && figure.hasCounts()
                && (figure.precision() == Precision.EXACT || figure.precision() == Precision.ABOUT)
                && figure.denominator().signum() > 0 && figure.numerator().signum() >= 0
                && figure.numerator().compareTo(figure.denominator()) <= 0;
    }

    /** The direction of a council in the kind of period of which it has most figures. */
    static Direction of(Indicator indicator, List<Benchmark> times, String area) {
        return of(Line.of(indicator, times, Line.usual(times, area), area));
    }
}

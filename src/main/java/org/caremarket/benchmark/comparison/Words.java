package org.caremarket.benchmark.comparison;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.benchmark.Benchmark;
import org.caremarket.benchmark.Judgement;
import org.caremarket.benchmark.NotCompared;
import org.caremarket.benchmark.Shared;
import org.caremarket.benchmark.Standing;
import org.caremarket.benchmark.statistics.Interval;
import org.caremarket.benchmark.statistics.Rank;
import org.caremarket.benchmark.statistics.Verdict;
import org.caremarket.figure.FigureState;
import org.caremarket.figure.Measurement;
import org.caremarket.figure.Precision;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.Polarity;
import org.caremarket.platform.time.Period;

/** A comparison in sentences. Every number is rounded here, once, as the indicator's unit asks. */
final class Words {

    private static final int FEW = 5;

    private Words() {}

    /** A value in the indicator's unit. */
    static String value(Indicator indicator, double value) {
        return indicator.unit().show(BigDecimal.valueOf(value));
    }

    /** A value as narrow columns have it. */
    static String brief(Indicator indicator, double value) {
        return indicator.unit().brief(BigDecimal.valueOf(value));
    }

    /** The same with the word that its source puts before it: {@code about 10%}. */
    static String brief(Indicator indicator, Standing standing) {
        var figure = standing.figure().orElseThrow();
        return figure.precision() == Precision.EXACT
                ? brief(indicator, standing.estimate().orElseThrow().value())
                : words(indicator, figure);
    }

    /** "81.1 to 89.6%". */
    static String interval(Indicator indicator, Interval interval) {
        return "%s to %s".formatted(
                indicator.unit().number(BigDecimal.valueOf(interval.lower())), brief(indicator, interval.upper()));
    }

    /** What a council's cell says: its value with its precision, or why there is none. */
    static String cell(Indicator indicator, Standing standing) {
        return standing.figure()
                .map(figure -> words(indicator, figure))
                .or(() -> standing.otherTime().map(other -> "%s (%s)".formatted(words(indicator, other), other.time().words())))
                .orElseGet(() -> standing.reason().map(NotCompared::words).orElse("no value"));
    }

    /** A figure with its precision, or what its state is. */
    static String words(Indicator indicator, Shared figure) {
        if (figure.withdrawnAt() != null) {
            return Withdrawals.day(figure);
        }
        if (!figure.stated()) {
            return FigureState.valueOf(figure.state()).words();
        }
        return measured(figure).words(indicator);
    }

    /** What was measured, of a figure with a value. */
    static Measurement measured(Shared figure) {
        return new Measurement(FigureState.STATED, figure.value(), figure.numerator(), figure.denominator(),
                figure.precision(), figure.valueTo(), null, null, null, null);
    }

    /** "joint 2nd of 6, counting from the highest". */
    static String rank(Indicator indicator, Rank rank) {
        return rank.words() + (indicator.polarity() == Polarity.LOWER ? ", counting from the lowest" : ", counting from the highest");
    }

    /** The answer: what the comparison shows, the own council first. */
    static List<String> sentences(Benchmark benchmark) {
        return benchmark.own().filter(own -> own.estimate().isPresent())
                .map(own -> own(benchmark, own))
                .orElseGet(() -> group(benchmark));
    }

    private static List<String> own(Benchmark benchmark, Standing own) {
        var indicator = benchmark.indicator();
        var value = own.estimate().orElseThrow().value();
        var first = "%s: %s %s%s.".formatted(own.member().name(), cell(indicator, own), during(benchmark.period()),
                own.rank().filter(rank -> rank.of() > 1).map(rank -> ", " + rank(indicator, rank)).orElse(""));
        var median = benchmark.spread().filter(spread -> spread.of() > 1).map(spread -> {
            var difference = value - spread.median();
            var rounded = indicator.unit().rounded(BigDecimal.valueOf(difference));
            return " The median of %s is %s, and %s is %s.".formatted(benchmark.group().name(),
                    value(indicator, spread.median()), own.member().name(), rounded.signum() == 0 ? "at it"
                            : "%s %s it".formatted(indicator.unit().difference(rounded.abs()), rounded.signum() > 0 ? "above" : "below"));
        }).orElse("");
        return Stream.concat(Stream.of(first + median, verdict(indicator, own)), elsewhere(benchmark).stream()).toList();
    }

    private static String verdict(Indicator indicator, Standing own) {
        if (own.beside().isEmpty()) {
            return "No better or worse can be said: " + reason(indicator, own) + ".";
        }
        var interval = own.estimate().orElseThrow().intervals().orElseThrow().at95();
        var rest = value(indicator, own.rest().orElseThrow());
        var judgement = own.judgement().orElseThrow();
        return switch (judgement) {
            case SIMILAR -> "Its 95%% interval, %s, includes the rest of the group taken as one, %s: the difference may be chance."
                    .formatted(interval(indicator, interval), rest);
            case BETTER, WORSE, HIGHER, LOWER -> "Its 95%% interval, %s, lies wholly %s the rest of the group taken as one, %s: %s%s%s."
                    .formatted(interval(indicator, interval), own.beside().get().at95() == Verdict.HIGHER ? "above" : "below",
                            rest, judgement.words(), own.plainly() ? ", plainly so (99.8%)" : " (95%)",
                            judgement == Judgement.HIGHER || judgement == Judgement.LOWER ? ", where neither way is better in itself" : "");
        };
    }

    /** Why a council is not compared, in a few words that say more than the reason alone. */
    static String reason(Indicator indicator, Standing standing) {
        var reason = standing.reason().orElse(NotCompared.NO_INTERVAL);
        return switch (reason) {
            case NO_INTERVAL -> switch (indicator.kind()) {
                case MONEY -> "money has no interval";
                case COUNT -> "a count follows the size of a council";
                case PROPORTION, RATE, MEAN -> indicator.kind().isRatio() && !indicator.ofCases()
                        ? "a share of hours or pounds has no interval"
                        : "no interval is possible, because the source gives no numbers behind it";
            };
            case OTHER_PERIOD -> "the figure is of another period";
            case OTHER_DEFINITION -> "the figure follows another definition";
            case TOO_FEW_COUNCILS -> "too few councils have a value";
            case POLARITY_NEITHER -> "neither way is better";
            case NO_VALUE, SUPPRESSED, SERIES_BREAK, ITSELF, NOT_SHARED -> reason.words();
        };
    }

    private static List<String> group(Benchmark benchmark) {
        var all = benchmark.standings().size();
        if (all == 0) {
            return List.of("%s had no members %s.".formatted(benchmark.group().name(), during(benchmark.period())));
        }
        var first = "%s councils in %s %s a figure for %s.".formatted(
                benchmark.reported() == 0 ? "None of the " + all
                        : benchmark.reported() == all ? "All " + all : benchmark.reported() + " of the " + all,
                benchmark.group().name(), benchmark.reported() == 1 ? "has" : "have", benchmark.period().words());
        var known = benchmark.standings().stream().filter(each -> each.estimate().isPresent())
                .sorted(Comparator.comparingDouble(each -> each.estimate().get().value())).toList();
        if (known.size() < 2) {
            var one = known.stream().map(each -> "%s: %s.".formatted(each.member().name(), cell(benchmark.indicator(), each)));
            return Stream.concat(Stream.concat(Stream.of(first + ownAbsence(benchmark)), one), elsewhere(benchmark).stream()).toList();
        }
        var indicator = benchmark.indicator();
        return List.of(first + ownAbsence(benchmark), "They go from %s (%s) to %s (%s); the median is %s.".formatted(
                value(indicator, known.getFirst().estimate().get().value()), known.getFirst().member().name(),
                value(indicator, known.getLast().estimate().get().value()), known.getLast().member().name(),
                value(indicator, benchmark.spread().orElseThrow().median())));
    }

    /** What councils of the group have of other periods only: it is shown and not compared. */
    private static Optional<String> elsewhere(Benchmark benchmark) {
        var others = benchmark.standings().stream().filter(each -> !each.own() && each.otherTime().isPresent()).toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(others.size() > FEW
                ? "%d other councils have figures of other periods only, which are not compared.".formatted(others.size())
                : "Of other periods, and so not compared: %s.".formatted(others.stream()
                        .map(each -> each.member().name() + " " + cell(benchmark.indicator(), each)).collect(Collectors.joining(", "))));
    }

    /** "on 25 May 2023", "in 2022-23". */
    static String during(Period period) {
        return (period.kind() == Period.Kind.DAY ? "on " : "in ") + period.words();
    }

    private static String ownAbsence(Benchmark benchmark) {
        Optional<String> why = benchmark.own().map(own -> own.figure().isPresent()
                ? " %s: %s.".formatted(own.member().name(), cell(benchmark.indicator(), own))
                : " %s has none%s.".formatted(own.member().name(), own.otherTime()
                        .map(other -> "; its newest is of " + other.time().words()).orElse("")));
        return why.orElse("");
    }
}

package org.caremarket.benchmark.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.benchmark.Benchmark;
import org.caremarket.benchmark.Judgement;
import org.caremarket.benchmark.NotCompared;
import org.caremarket.benchmark.Shared;
import org.caremarket.benchmark.Standing;
import org.caremarket.benchmark.statistics.Interval;
import org.caremarket.benchmark.statistics.Rank;
import org.caremarket.figure.FigureState;
import org.caremarket.indicator.Indicator;
import org.caremarket.platform.file.DataTable;
import org.caremarket.platform.file.DataTable.Column;
import org.caremarket.platform.file.DataTable.Datatype;

/** A comparison as a table to download: with unrounded values, intervals, reasons and where each figure comes from. */
final class IndicatorTable {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int DIGITS = 12;

    private static final List<String> MISSING = Stream.concat(
            Arrays.stream(FigureState.values()).filter(state -> state != FigureState.STATED).map(FigureState::words),
            Stream.of("withdrawn")).toList();

    private IndicatorTable() {}

    static DataTable of(List<Benchmark> benchmarks) {
        var newest = benchmarks.getLast();
        var indicator = newest.indicator();
        var unit = indicator.unit().name();
        var rows = benchmarks.stream()
                .flatMap(IndicatorTable::rows)
                .toList();
        return new DataTable("%s in %s".formatted(indicator.name(), newest.group().name()),
                columns(unit, or(indicator.numerator()), or(indicator.denominator())), rows,
                notes(indicator.definition(), benchmarks));
    }

    static DataTable.Notes notes(String definition, List<Benchmark> benchmarks) {
        return new DataTable.Notes("%s Method of comparison: version %s.".formatted(definition, benchmarks.getLast().statistics()),
                sources(benchmarks), null, "Open Government Licence v3.0 for official statistics; figures of councils as they allow",
                "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/", modified(benchmarks));
    }

    static List<Column> columns(String unit, String numerator, String denominator) {
        return List.of(
                text("area_code", "Area code", "Code of the council in official statistics"),
                text("council", "Council", "Name of the council"),
                text("period", "Period", "A financial year such as 2022-23, its quarter 2021-22-Q2, a month 2023-05 or a day 2023-05-25"),
                new Column("value", "Value", "Unrounded, in " + unit, Datatype.DECIMAL, MISSING),
                number("value_to", "Value up to", "The other end of a range, in " + unit),
                text("precision", "Precision", "How exactly the source states it"),
                number("numerator", "Numerator", numerator),
                number("denominator", "Denominator", denominator),
                number("lower_95", "95% lower", "Lower bound of the 95% confidence interval, in " + unit),
                number("upper_95", "95% upper", "Upper bound of the 95% confidence interval, in " + unit),
                number("lower_998", "99.8% lower", "Lower bound of the 99.8% confidence interval, in " + unit),
                number("upper_998", "99.8% upper", "Upper bound of the 99.8% confidence interval, in " + unit),
                new Column("place", "Place", "Place among those that are compared, the same for those that tie", Datatype.INTEGER),
                new Column("places", "Of", "How many are compared", Datatype.INTEGER),
                new Column("quarter", "Quarter", "1 has the best, or the highest where neither way is better; from 8 councils", Datatype.INTEGER),
                new Column("fifth", "Fifth", "In the same way; from 15 councils", Datatype.INTEGER),
                number("rest_of_group", "Rest of the group", "All others of the group taken as one, in " + unit),
                text("beside_the_rest", "Beside the rest", "By the 95% interval, and by which way is better"),
                text("beside_own", "Beside our council", "By whether the two 95% intervals share a value"),
                text("not_compared", "Not compared because", "One of a closed list of reasons"),
                text("source", "Source", "Where the figure comes from"),
                text("source_address", "Source address", "Where that can be read"),
                text("status", "Status", "final, provisional or estimated"),
                new Column("method", "Definition version", "Version of the indicator's definition", Datatype.INTEGER),
                text("origin", "Origin", "How the figure got into this comparison"),
                text("note", "Note", "What a reader must know"));
    }

    /** The rows of one comparison. */
    static Stream<List<String>> rows(Benchmark benchmark) {
        return rows(benchmark, Rows.inOrder(benchmark));
    }

    /** The rows of some councils of a comparison, in this order. */
    static Stream<List<String>> rows(Benchmark benchmark, List<Standing> standings) {
        var quarters = benchmark.quarters();
        var fifths = benchmark.fifths();
        return standings.stream().map(standing -> row(benchmark, standing, quarters, fifths));
    }

    private static List<String> row(
            Benchmark benchmark, Standing standing, Map<String, Integer> quarters, Map<String, Integer> fifths) {
        var figure = standing.figure().or(standing::otherTime);
        var both = standing.estimate().flatMap(each -> each.intervals());
        return List.of(
                standing.member().area(),
                standing.member().name(),
                figure.map(Shared::period).orElse(benchmark.period().code()),
                value(benchmark.indicator(), standing, figure),
                figure.map(Shared::valueTo).map(IndicatorTable::plain).orElse(""),
                figure.filter(Shared::stated).map(each -> each.precision().words()).orElse(""),
                figure.map(Shared::numerator).map(IndicatorTable::plain).orElse(""),
                figure.map(Shared::denominator).map(IndicatorTable::plain).orElse(""),
                bound(both.map(each -> each.at95()), Interval::lower),
                bound(both.map(each -> each.at95()), Interval::upper),
                bound(both.map(each -> each.at998()), Interval::lower),
                bound(both.map(each -> each.at998()), Interval::upper),
                standing.rank().map(Rank::place).map(Object::toString).orElse(""),
                standing.rank().map(Rank::of).map(Object::toString).orElse(""),
                quarters.containsKey(standing.member().area()) ? "" + quarters.get(standing.member().area()) : "",
                fifths.containsKey(standing.member().area()) ? "" + fifths.get(standing.member().area()) : "",
                standing.rest().isPresent() ? plain(standing.rest().getAsDouble()) : "",
                standing.judgement().map(Judgement::words).orElse(""),
                benchmark.besideOwn(standing).map(verdict -> verdict.name().toLowerCase(Locale.ROOT)).orElse(""),
                standing.reason().map(NotCompared::words).orElse(""),
                figure.map(Shared::source).orElse(""),
                figure.map(Shared::link).orElse(""),
                figure.map(each -> each.status().toLowerCase(Locale.ROOT)).orElse(""),
                figure.map(each -> "" + each.method()).orElse(""),
                figure.map(each -> each.origin().words()).orElse(""),
                figure.map(each -> Stream.of(each.note(), each.madeUp() == null ? "" : "Made up for demonstration: " + each.madeUp())
                        .filter(words -> !words.isBlank()).collect(Collectors.joining(" "))).orElse(""));
    }

    private static String value(Indicator indicator, Standing standing, Optional<Shared> known) {
        return known.map(figure -> figure.withdrawnAt() != null ? "withdrawn"
                : figure.stated()
                        ? standing.estimate().map(estimate -> plain(estimate.value()))
                                .or(() -> Words.measured(figure).best(indicator).map(IndicatorTable::plain)).orElse("")
                        : FigureState.valueOf(figure.state()).words()).orElse("");
    }

    private static String bound(Optional<Interval> interval, Function<Interval, Double> which) {
        return interval.map(which).map(IndicatorTable::plain).orElse("");
    }

    private static String plain(double value) {
        return plain(BigDecimal.valueOf(value));
    }

    private static String plain(BigDecimal value) {
        var plain = value.round(new MathContext(DIGITS)).stripTrailingZeros();
        return plain.toPlainString();
    }

    private static String sources(List<Benchmark> benchmarks) {
        return benchmarks.stream().flatMap(benchmark -> benchmark.standings().stream())
                .flatMap(standing -> standing.figure().stream())
                .map(Shared::source).distinct().sorted().collect(Collectors.joining("; "));
    }

    private static LocalDate modified(List<Benchmark> benchmarks) {
        return benchmarks.stream().flatMap(benchmark -> benchmark.standings().stream())
                .flatMap(standing -> standing.figure().stream())
                .map(figure -> LocalDate.ofInstant(figure.since(), LONDON))
                .max(LocalDate::compareTo)
                .orElseGet(() -> benchmarks.getLast().period().last());
    }

    private static String or(String words) {
        return words.isEmpty() ? "Not used by this indicator" : words;
    }

    static Column text(String name, String title, String description) {
        return new Column(name, title, description, Datatype.STRING);
    }

    private static Column number(String name, String title, String description) {
        return new Column(name, title, description, Datatype.DECIMAL);
    }
}

package org.caremarket.benchmark.comparison;

import io.micronaut.core.annotation.Nullable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.benchmark.Benchmark;
import org.caremarket.benchmark.Shared;
import org.caremarket.benchmark.Standing;
import org.caremarket.indicator.Indicator;
import org.caremarket.platform.time.Period;
import org.caremarket.platform.time.Quarter;

/**
 * One indicator over periods of one kind, for one council and its group.
 *
 * @param area whose line it is; null for the group alone
 * @param points every period from the first to the last with a value, without leaving one out; of days only those with
 *     a value, because nobody reports every day
 */
public record Line(Indicator indicator, Period.Kind kind, @Nullable String area, List<Point> points) {

    /**
     * One period.
     *
     * @param benchmark the comparison; empty when nobody has a value
     * @param standing of the council whose line it is
     * @param method the version of the definition; 0 when nobody has a value
     * @param breakBefore why it cannot be compared with what came before
     */
    public record Point(
            Period period, Optional<Benchmark> benchmark, Optional<Standing> standing, int method, Optional<String> breakBefore) {}

    public Line {
        points = List.copyOf(points);
    }

    /** The line of these comparisons. */
    static Line of(Indicator indicator, List<Benchmark> times, Period.Kind kind, @Nullable String area) {
        var known = times.stream().filter(each -> each.period().kind() == kind)
                .collect(Collectors.toMap(Benchmark::period, Function.identity(), (one, other) -> one));
        var points = new ArrayList<Point>();
        var method = 0;
        for (var period : sequence(known.keySet().stream().sorted().toList())) {
            var benchmark = Optional.ofNullable(known.get(period));
            var standing = area == null ? Optional.<Standing>empty() : benchmark.flatMap(each -> Entry.of(each, area));
            var here = standing.flatMap(Standing::figure).filter(Shared::stated).map(Shared::method)
                    .orElseGet(() -> benchmark.map(Benchmark::method).orElse(0));
            var broken = method != 0 && here != 0 && here != method;
            points.add(new Point(period, benchmark, standing, here, broken ? Optional.of(change(indicator, method, here)) : Optional.empty()));
            method = here == 0 ? method : here;
        }
        return new Line(indicator, kind, area, points);
    }

    /** Why two versions cannot be compared; also when figures go back to an older one. */
    static String change(Indicator indicator, int before, int after) {
        return indicator.method(Math.max(before, after)).map(method -> method.change())
                .filter(change -> !change.isBlank())
                .map(change -> after > before ? change : "Back to version %d of the definition".formatted(after))
                .orElse("Version %d of the definition".formatted(after));
    }

    /** The kinds of period that there are, longest first. */
    static List<Period.Kind> kinds(List<Benchmark> times) {
        return Arrays.stream(Period.Kind.values()).sorted(Comparator.reverseOrder())
                .filter(kind -> times.stream().anyMatch(each -> each.period().kind() == kind))
                .toList();
    }

    /** The kind of which the council has most figures; of equally many the longest. */
    static Period.Kind usual(List<Benchmark> times, @Nullable String area) {
        return kinds(times).reversed().stream()
                .max(Comparator.comparingLong((Period.Kind kind) -> figures(times, kind, area))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static long figures(List<Benchmark> times, Period.Kind kind, @Nullable String area) {
        var those = times.stream().filter(each -> each.period().kind() == kind).toList();
        return area == null ? those.size() : those.stream()
                .filter(each -> Entry.of(each, area).filter(Standing::reported).isPresent()).count();
    }

    /** Where a period stands in time, counted in its own kind. */
    static int number(Period period) {
        return switch (period.kind()) {
            case DAY -> (int) period.first().toEpochDay();
            case MONTH -> period.first().getYear() * 12 + period.first().getMonthValue();
            case QUARTER -> Quarter.of(period.first()).year() * 4 + Quarter.of(period.first()).number();
            case YEAR -> period.first().getYear();
        };
    }

    private static List<Period> sequence(List<Period> known) {
        if (known.isEmpty() || known.getFirst().kind() == Period.Kind.DAY) {
            return known;
        }
        var all = new ArrayList<Period>();
        for (var period = known.getFirst(); period.compareTo(known.getLast()) <= 0; period = next(period)) {
            all.add(period);
        }
        return all;
    }

    private static Period next(Period period) {
        return switch (period.kind()) {
            case DAY -> Period.day(period.first().plusDays(1));
            case MONTH -> Period.month(YearMonth.from(period.first()).plusMonths(1));
            case QUARTER -> Period.quarter(Quarter.of(period.first()).plus(1));
            case YEAR -> Period.year(period.first().getYear() + 1);
        };
    }
}

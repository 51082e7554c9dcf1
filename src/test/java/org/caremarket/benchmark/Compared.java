package org.caremarket.benchmark;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.caremarket.benchmark.Shared.Origin;
import org.caremarket.figure.Precision;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.Method;
import org.caremarket.indicator.Polarity;
import org.caremarket.indicator.Unit;
import org.caremarket.indicator.ValueKind;
import org.caremarket.platform.time.Period;

/** Comparisons made by hand: councils E1, E2 and so on, of which E1 looks. */
public final class Compared {

    /** The council that looks. */
    public static final String US = "E1";

    private final Indicator indicator;
    private final int councils;
    private final List<Shared> figures = new ArrayList<>();

    private Compared(Indicator indicator, int councils) {
        this.indicator = indicator;
        this.councils = councils;
    }

    /** Figures of so many councils. */
    public static Compared of(Indicator indicator, int councils) {
        return new Compared(indicator, councils);
    }

    /** An indicator; the second version of its definition begins with 2018-19. */
    public static Indicator indicator(String name, String segment, ValueKind kind, Polarity polarity, Unit unit) {
        return new Indicator(name.toUpperCase(), name, "What?", segment, unit, kind, 100, "cases", "people", polarity,
                Set.of(Period.Kind.YEAR), "As it is.", List.of(), "", List.of(),
                List.of(new Method(1, "", ""), new Method(2, "2018-19", "Carers are counted too.")), false, false, true, "", false);
    }

    /** A proportion. */
    public static Indicator proportion(String name, Polarity polarity) {
        return indicator(name, "Home care", ValueKind.PROPORTION, polarity, new Unit("%", 1));
    }

    /** Pounds an hour. */
    public static Indicator money(String name) {
        return indicator(name, "Home care", ValueKind.MONEY, Polarity.NEITHER, new Unit("£ an hour", 2));
    }

    /** Cases of people, one council after the other from E1 on. */
    public Compared counts(String period, int... ratios) {
        IntStream.range(0, ratios.length / 2).forEach(i -> figures.add(
                figure("E" + (i + 1), period, 1, null, new BigDecimal(ratios[2 * i]), new BigDecimal(ratios[2 * i + 1]))));
        return this;
    }

    /** Values, one council after the other from E1 on. */
    public Compared values(String period, double... values) {
        IntStream.range(0, values.length).forEach(i ->
                figures.add(figure("E" + (i + 1), period, 1, BigDecimal.valueOf(values[i]), null, null)));
        return this;
    }

    /** What else is known of a council's figure, from this source; without a value it is suppressed. */
    public Compared also(Origin origin, String area, String period, @Nullable String value, String source) {
        figures.add(new Shared(origin, indicator.code(), area, period, 1, value == null ? "SUPPRESSED" : "STATED",
                value == null ? null : new BigDecimal(value), null, null, Precision.EXACT, null, null, null, "FINAL", source, null, null, "",
                null, Instant.EPOCH, null, null));
        return this;
    }

    /** A council's figure that it published and took back. */
    public Compared withdrawn(String area, String period, Instant at, String reason) {
        figures.add(new Shared(Origin.PUBLISHED, indicator.code(), area, period, 1, "WITHDRAWN", null, null, null, Precision.EXACT, null,
                null, null, "FINAL", "A report", null, null, "", null, Instant.EPOCH, at, reason));
        return this;
    }

    /** Everything that was added. */
    public List<Shared> figures() {
        return List.copyOf(figures);
    }

    /** The councils. */
    public Group group() {
        return new Group("g", "Group", 1, IntStream.rangeClosed(1, councils)
                .mapToObj(i -> new Group.Member("E" + i, "Council " + i, null, null)).toList());
    }

    /** The figures added last follow the second definition. */
    public Compared another() {
        var last = figures.getLast().period();
        figures.replaceAll(each -> each.period().equals(last)
                ? figure(each.area(), last, 2, each.value(), each.numerator(), each.denominator()) : each);
        return this;
    }

    private Shared figure(
            String area, String period, int method, @Nullable BigDecimal value, @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {
        return new Shared(Origin.PUBLISHED, indicator.code(), area, period, method, "STATED", value, numerator, denominator,
                Precision.EXACT, null, null, null, "FINAL", "A report", null, null, "", null, Instant.EPOCH, null, null);
    }

    /** Every period's comparison, oldest first. */
    public List<Benchmark> overTime() {
        var comparer = new Comparer(indicator, group(), US, figures);
        return comparer.periods().reversed().stream().map(comparer::compare).toList();
    }

    /** What is measured. */
    public Indicator indicator() {
        return indicator;
    }
}

package org.caremarket.benchmark;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.figure.FigureState;
import org.caremarket.figure.Measurement;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.ValueKind;

/**
 * Which numbers must not be told, because somebody could be recognised. Asks nobody: the same figures always give the
 * same answer.
 *
 * <p>People: a count, the upper part of a ratio, or what the upper part leaves of the lower, of 1 to 4. Providers: fewer
 * than {@value #FEWEST_PROVIDERS}, or one with more than half. And whatever would give such a number back: when a total
 * is told and the parts that are told leave one suppressed part, or 1 to 4 people, the next smallest part is suppressed
 * too. A part that nobody shared is as hidden as a suppressed one.
 */
final class Disclosure {

    /** Fewer people than this, and more than none, are not told. */
    static final int FEWEST_PEOPLE = 5;
    /** Fewer providers than this are not told. */
    static final int FEWEST_PROVIDERS = 5;
    /** No provider may have more than this share, in per cent. */
    static final BigDecimal LARGEST_SHARE = BigDecimal.valueOf(50);

    /** Why a number is suppressed; told to the council itself and never published. */
    enum Why {
        SMALL_NUMBER("It is 1 to 4 people, or leaves 1 to 4 out: somebody could be recognised"),
        FEW_PROVIDERS("Fewer than 5 providers stand behind it: what one of them said could be worked out"),
        LARGE_PROVIDER("One provider has more than half of it: what it said could be worked out"),
        GIVES_BACK("With the total and its other parts it would give back a number that is suppressed");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /** The reason in people's words. */
        String words() {
            return words;
        }
    }

    /** A figure to be published, by the id of the figure. */
    record Wanted(long figure, Indicator indicator, String period, Measurement measured) {}

    /**
     * What is told already, to whichever group: somebody may read several.
     *
     * @param state {@code STATED} or another state of a figure
     */
    record Told(String indicator, String period, String state, @Nullable BigDecimal value) {}

    private final Collection<Wanted> wanted;
    private final Collection<Told> told;
    private final Map<Indicator, List<Indicator>> totals;
    private final Map<Long, Why> suppressed = new LinkedHashMap<>();

    private Disclosure(Collection<Wanted> wanted, Collection<Told> told, Collection<Indicator> catalogue) {
        this.wanted = wanted;
        this.told = told;
        var byCode = catalogue.stream().collect(Collectors.toMap(Indicator::code, each -> each));
        this.totals = catalogue.stream()
                .filter(part -> byCode.containsKey(part.partOf()))
                .collect(Collectors.groupingBy(
                        part -> byCode.get(part.partOf()), LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * Which of the wanted figures, all of one area, may be published only as suppressed. What is told already cannot be
     * changed, so of what tells too much together the new one is kept back.
     */
    static Map<Long, Why> suppressed(
            Collection<Wanted> wanted, Collection<Told> told, Collection<Indicator> catalogue) {
        var disclosure = new Disclosure(wanted, told, catalogue);
        for (var each : wanted) {
            alone(each).ifPresent(why -> disclosure.suppressed.put(each.figure(), why));
        }
        wanted.stream().map(Wanted::period).distinct().forEach(disclosure::together);
        return Map.copyOf(disclosure.suppressed);
    }

    private static Optional<Why> alone(Wanted figure) {
        var measured = figure.measured();
        if (measured.state() != FigureState.STATED) {
            return Optional.empty();
        }
        if (figure.indicator().ofPeople() && isSmall(figure.indicator(), measured)) {
            return Optional.of(Why.SMALL_NUMBER);
        }
        if (figure.indicator().ofProviders()) {
            if (measured.providers() == null || measured.providers() < FEWEST_PROVIDERS) {
                return Optional.of(Why.FEW_PROVIDERS);
            }
            if (measured.largestShare() != null && measured.largestShare().compareTo(LARGEST_SHARE) > 0) {
                return Optional.of(Why.LARGE_PROVIDER);
            }
        }
        return Optional.empty();
    }

    private static boolean isSmall(Indicator indicator, Measurement measured) {
        var count = indicator.kind() == ValueKind.COUNT && (isFew(measured.value()) || isFew(measured.valueTo()));
        var part = isFew(measured.numerator())
                || measured.hasCounts() && isFew(measured.denominator().subtract(measured.numerator()));
        return count || part || measured.sample() != null && isFew(BigDecimal.valueOf(measured.sample()));
    }

    private static boolean isFew(@Nullable BigDecimal people) {
        return people != null && people.signum() > 0 && people.compareTo(BigDecimal.valueOf(FEWEST_PEOPLE)) < 0;
    }

    /** Goes over the totals again until none gives anything back; each round suppresses one more, so it ends. */
    private void together(String period) {
        var again = true;
        while (again) {
            again = false;
            for (var total : totals.keySet()) {
                if (tellsTooMuch(total, period)) {
                    var next = next(total, period);
                    next.ifPresent(each -> suppressed.put(each.figure(), Why.GIVES_BACK));
                    again |= next.isPresent();
                }
            }
        }
    }

    private boolean tellsTooMuch(Indicator total, String period) {
        var sum = shown(total, period);
        if (sum.isEmpty()) {
            return false;
        }
        var parts = totals.get(total);
        var hidden = parts.stream().filter(part -> shown(part, period).isEmpty()).toList();
        var rest = parts.stream()
                .flatMap(part -> shown(part, period).stream())
                .reduce(sum.get(), BigDecimal::subtract);
        if (hidden.isEmpty() || rest.signum() < 0) {
            return false;
        }
        var people = total.ofPeople() || parts.stream().anyMatch(Indicator::ofPeople);
        return people && isFew(rest) || hidden.size() == 1 && isSuppressed(hidden.getFirst(), period);
    }

    /** The figure to suppress next: the smallest part that nobody knows yet, then the total, then what is left. */
    private Optional<Wanted> next(Indicator total, String period) {
        var parts = new ArrayList<Wanted>();
        totals.get(total).forEach(part -> wanted(part, period).forEach(parts::add));
        parts.sort(Comparator.comparing((Wanted part) -> part.measured().value().signum() == 0)
                .thenComparing(part -> part.measured().value()));
        var all = Stream.concat(parts.stream(), wanted(total, period)).toList();
        return all.stream().filter(each -> !isTold(each)).findFirst().or(() -> all.stream().findFirst());
    }

    private Stream<Wanted> wanted(Indicator indicator, String period) {
        return wanted.stream().filter(each -> each.indicator().code().equals(indicator.code())
                && each.period().equals(period) && !suppressed.containsKey(each.figure())
                && each.measured().state() == FigureState.STATED && each.measured().value() != null);
    }

    private boolean isTold(Wanted figure) {
        return told(figure.indicator(), figure.period()).anyMatch(each -> each.value() != null);
    }

    private Stream<Told> told(Indicator indicator, String period) {
        return told.stream().filter(each -> each.indicator().equals(indicator.code()) && each.period().equals(period));
    }

    /** The value that a reader can have of an indicator; that there is no such service is as good as a 0. */
    private Optional<BigDecimal> shown(Indicator indicator, String period) {
        var none = wanted.stream().anyMatch(each -> each.indicator().code().equals(indicator.code())
                        && each.period().equals(period) && each.measured().state() == FigureState.NOT_APPLICABLE)
                || told(indicator, period).anyMatch(each -> each.state().equals(FigureState.NOT_APPLICABLE.name()));
        return wanted(indicator, period).map(each -> each.measured().value()).findFirst()
                .or(() -> told(indicator, period).flatMap(each -> Stream.ofNullable(each.value())).findFirst())
                .or(() -> none ? Optional.of(BigDecimal.ZERO) : Optional.empty());
    }

    private boolean isSuppressed(Indicator indicator, String period) {
        return wanted.stream().anyMatch(each -> each.indicator().code().equals(indicator.code())
                        && each.period().equals(period)
                        && (suppressed.containsKey(each.figure()) || each.measured().state() == FigureState.SUPPRESSED))
                || told(indicator, period).anyMatch(each -> each.state().equals(FigureState.SUPPRESSED.name()));
    }
}

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
import org.caremarket.figure.Precision;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.ValueKind;

/**
 * Which numbers must not be told, because somebody could be recognised. Asks nobody: the same figures always give the
 * same answer.
 *
 * <p>People: a count, the upper part of a ratio, or what the upper part leaves of the lower, of 1 to 4. Providers: fewer
 * than {@value #FEWEST_PROVIDERS}, or one with more than half. And whatever would give such a number back: when a total
 * is told and the parts that are told leave one suppressed part, or 1 to 4 people, the next smallest part is suppressed
 * too. A part that nobody shared is as hidden as a suppressed one. What several groups were told, at several times, counts
 * in every combination, and a value that is no exact one counts as known and as unknown. And when two counts of people of
 * one segment and period, or the counts behind two ratios, differ by 1 to 4, one of them is kept back: one of them may
 * hold the other. Parts of one total hold nobody in common.
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
        DIFFERS_BY_FEW("It differs by 1 to 4 people from another count of the same segment and period that is told"),
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
    record Told(
            String indicator, String period, String state, @Nullable BigDecimal value, @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator, Precision precision) {

        /** A count, or that there is none. */
        Told(String indicator, String period, String state, @Nullable BigDecimal value) {
            this(indicator, period, state, value, null, null, Precision.EXACT);
        }
    }

    /** More combinations than this of what was told are taken for too much told. */
    private static final int MOST_COMBINATIONS = 2000;

    private final Collection<Wanted> wanted;
    private final Collection<Told> told;
    private final Map<String, Indicator> catalogue;
    private final Map<Indicator, List<Indicator>> totals;
    private final Map<Long, Why> suppressed = new LinkedHashMap<>();

    private Disclosure(Collection<Wanted> wanted, Collection<Told> told, Collection<Indicator> catalogue) {
        this.wanted = wanted;
        this.told = told;
        this.catalogue = catalogue.stream().collect(Collectors.toMap(Indicator::code, each -> each));
        this.totals = catalogue.stream()
                .filter(part -> this.catalogue.containsKey(part.partOf()))
                .collect(Collectors.groupingBy(
                        part -> this.catalogue.get(part.partOf()), LinkedHashMap::new, Collectors.toList()));
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
        disclosure.inBetween();
        wanted.stream().map(Wanted::period).distinct().forEach(disclosure::together);
        return Map.copyOf(disclosure.suppressed);
    }

    /** Why a figure may not be told whatever stands beside it; empty when it may. */
    static Optional<Why> alone(Wanted figure) {
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
        if (measured.precision() == Precision.UNDER && measured.value() != null && indicator.kind() == ValueKind.COUNT
                && measured.value().compareTo(BigDecimal.valueOf(FEWEST_PEOPLE)) <= 0) {
            return true;
        }
        var count = indicator.kind() == ValueKind.COUNT && (isFew(measured.value()) || isFew(measured.valueTo()));
        var part = isFew(measured.numerator())
                || measured.hasCounts() && isFew(measured.denominator().subtract(measured.numerator()));
        return count || part || measured.sample() != null && isFew(BigDecimal.valueOf(measured.sample()));
    }

    private static boolean isFew(@Nullable BigDecimal people) {
        return people != null && people.signum() > 0 && people.compareTo(BigDecimal.valueOf(FEWEST_PEOPLE)) < 0;
    }

    /** A number of people that a figure tells. */
    private record People(Indicator indicator, BigDecimal number) {}

    private void inBetween() {
        for (var each : wanted) {
            if (!suppressed.containsKey(each.figure()) && each.indicator().ofPeople()
                    && people(each).anyMatch(own -> others(each).anyMatch(other -> isInBetween(own, other)))) {
                suppressed.put(each.figure(), Why.DIFFERS_BY_FEW);
            }
        }
    }

    private static boolean isInBetween(People one, People other) {
        var apart = !one.indicator().partOf().isEmpty() && one.indicator().partOf().equals(other.indicator().partOf());
        return !apart && isFew(one.number().subtract(other.number()).abs());
    }

    /** What else of its segment and period is told: everything that stands, and what is wanted before it. */
    private Stream<People> others(Wanted figure) {
        var before = wanted.stream()
                .takeWhile(each -> each != figure)
                .filter(each -> !suppressed.containsKey(each.figure()) && each.period().equals(figure.period()))
                .flatMap(Disclosure::people);
        var standing = told.stream()
                .filter(each -> each.period().equals(figure.period()) && catalogue.containsKey(each.indicator()))
                .flatMap(each -> people(catalogue.get(each.indicator()), each.value(), each.numerator(), each.denominator()));
        return Stream.concat(before, standing)
                .filter(each -> !each.indicator().code().equals(figure.indicator().code()))
                .filter(each -> each.indicator().ofPeople() && each.indicator().segment().equals(figure.indicator().segment()));
    }

    private static Stream<People> people(Wanted figure) {
        var measured = figure.measured();
        return people(figure.indicator(), measured.value(), measured.numerator(), measured.denominator());
    }

    private static Stream<People> people(
            Indicator indicator, @Nullable BigDecimal value, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        return (indicator.kind() == ValueKind.COUNT ? Stream.ofNullable(value)
                : Stream.of(Optional.ofNullable(numerator), Optional.ofNullable(denominator)).flatMap(Optional::stream))
                .map(number -> new People(indicator, number));
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
        var parts = totals.get(total);
        var people = total.ofPeople() || parts.stream().anyMatch(Indicator::ofPeople);
        // Each way to know the parts or not to know them.
        List<Known> ways = numbers(total, period).stream().map(sum -> new Known(sum, 0, false)).toList();
        for (var part : parts) {
            var known = numbers(part, period);
            var kept = isSuppressed(part, period);
            var next = new ArrayList<Known>();
            for (var way : ways) {
                known.forEach(number -> next.add(new Known(way.rest().subtract(number), way.hidden(), way.kept())));
                if (!isExact(part, period)) {
                    next.add(new Known(way.rest(), way.hidden() + 1, way.kept() || kept));
                }
            }
            if (next.size() > MOST_COMBINATIONS) {
                return true;
            }
            ways = next;
        }
        return ways.stream().anyMatch(way -> way.rest().signum() >= 0
                && (people && isFew(way.rest()) || way.hidden() == 1 && way.kept()));
    }

    /**
     * What a reader can know of a total.
     *
     * @param rest what the known parts leave of it
     * @param hidden how many parts are not known
     * @param kept whether one of these is suppressed
     */
    private record Known(BigDecimal rest, int hidden, boolean kept) {}

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

    /** Every value that a reader can have of an indicator; that there is no such service is as good as a 0. */
    private List<BigDecimal> numbers(Indicator indicator, String period) {
        var none = isNone(indicator, period) ? Stream.of(BigDecimal.ZERO) : Stream.<BigDecimal>empty();
        return Stream.of(wanted(indicator, period).map(each -> each.measured().value()),
                        told(indicator, period).flatMap(each -> Stream.ofNullable(each.value())), none)
                .flatMap(each -> each)
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .toList();
    }

    /** Whether one of these values is exactly the number. */
    private boolean isExact(Indicator indicator, String period) {
        return isNone(indicator, period)
                || wanted(indicator, period).anyMatch(each -> each.measured().precision() == Precision.EXACT)
                || told(indicator, period).anyMatch(each -> each.value() != null && each.precision() == Precision.EXACT);
    }

    private boolean isNone(Indicator indicator, String period) {
        return wanted.stream().anyMatch(each -> each.indicator().code().equals(indicator.code())
                        && each.period().equals(period) && each.measured().state() == FigureState.NOT_APPLICABLE)
                || told(indicator, period).anyMatch(each -> each.state().equals(FigureState.NOT_APPLICABLE.name()));
    }

    private boolean isSuppressed(Indicator indicator, String period) {
        return wanted.stream().anyMatch(each -> each.indicator().code().equals(indicator.code())
                        && each.period().equals(period)
                        && (suppressed.containsKey(each.figure()) || each.measured().state() == FigureState.SUPPRESSED))
                || told(indicator, period).anyMatch(each -> each.state().equals(FigureState.SUPPRESSED.name()));
    }
}

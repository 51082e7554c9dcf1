package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long a framework lasts. Every end that is shown anywhere is computed here: a term of whole months that begins on a day
 * ends on the day before the same day of its last month.
 *
 * @param starts the first day; null when not stated
 * @param initialMonths null when not stated
 * @param extensions months of each extension in order
 * @param decisions what was decided on extensions, by their number from 1
 * @param mostMonths how long everything may last together; null when it states no limit of its own below {@link #MOST}
 */
public record Term(@Nullable LocalDate starts, @Nullable Integer initialMonths, List<Integer> extensions,
        Map<Integer, Extension> decisions, @Nullable Integer mostMonths) {

    /** No framework lasts longer, in months: 10 years. Its own decision may say less. */
    public static final int MOST = 120;

    private static final int YEAR = 12;

    static Term of(Framework framework, List<Extension> decided) {
        return new Term(framework.startsOn(), framework.initialMonths(), framework.extensionMonths(),
                decided.stream().collect(Collectors.toMap(Extension::number, each -> each)), framework.mostMonths());
    }

    /** The initial term and every extension together, in months. */
    public int months() {
        return (initialMonths == null ? 0 : initialMonths) + extensions.stream().mapToInt(each -> each).sum();
    }

    /** Why this term cannot be; empty when it can. The database refuses the same. */
    public Optional<String> problem() {
        int most = mostMonths == null ? MOST : mostMonths;
        if (months() <= most) {
            return Optional.empty();
        }
        var sum = extensions.isEmpty() ? sum() : "%s makes %s, which".formatted(sum(), years(months()));
        return Optional.of("%s is more than the %s that the framework may last: shorten the term or an extension"
                .formatted(sum, years(most)));
    }

    /** {@code 7 + 2 + 1 years}. */
    public String sum() {
        if (initialMonths == null) {
            return mostMonths == null ? "Not stated" : "Up to %s".formatted(years(mostMonths));
        }
        if (extensions.isEmpty()) {
            return years(initialMonths);
        }
        var all = Stream.concat(Stream.of(initialMonths), extensions.stream()).toList();
        return all.stream().allMatch(each -> each % YEAR == 0)
                ? all.stream().map(each -> "" + each / YEAR).collect(Collectors.joining(" + ")) + " years"
                : all.stream().map(Term::years).collect(Collectors.joining(" + "));
    }

    /** The last day of the initial term. */
    public Optional<LocalDate> initialEnd() {
        return starts == null || initialMonths == null ? Optional.empty() : Optional.of(end(initialMonths));
    }

    /** The last day as extensions stand decided. */
    public Optional<LocalDate> end() {
        return starts == null || initialMonths == null ? Optional.empty() : Optional.of(end(initialMonths + taken()));
    }

    /**
     * The last day that is possible: with every extension that may still be taken. Where no initial term is stated, the day
     * on which the longest term ends.
     */
    public Optional<LocalDate> latestEnd() {
        if (starts == null || initialMonths == null && mostMonths == null) {
            return Optional.empty();
        }
        return Optional.of(end(initialMonths == null ? mostMonths : initialMonths + possible()));
    }

    /** The number of the extension to be decided next; empty when none is left, or one was refused. */
    public Optional<Integer> next() {
        for (int number = 1; number <= extensions.size(); number++) {
            var decided = decisions.get(number);
            if (decided == null) {
                return Optional.of(number);
            }
            if (!decided.taken()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The last day before an extension and the last day with it, whether it was taken or may still be. */
    Span span(int number) {
        int before = initialMonths + extensions.subList(0, number - 1).stream().mapToInt(each -> each).sum();
        return new Span(end(before).plusDays(1), end(before + extensions.get(number - 1)));
    }

    /** The first and the last day of something. */
    record Span(LocalDate first, LocalDate last) {}

    /** {@code 7 years}, {@code 18 months}. */
    public static String years(int months) {
        return months % YEAR == 0 ? Say.count(months / YEAR, "year") : Say.count(months, "month");
    }

    private LocalDate end(int months) {
        return starts.plusMonths(months).minusDays(1);
    }

    private int taken() {
        int months = 0;
        for (int number = 1; number <= extensions.size(); number++) {
            var decided = decisions.get(number);
            if (decided == null || !decided.taken()) {
                break;
            }
            months += extensions.get(number - 1);
        }
        return months;
    }

    private int possible() {
        int months = 0;
        for (int number = 1; number <= extensions.size(); number++) {
            var decided = decisions.get(number);
            if (decided != null && !decided.taken()) {
                break;
            }
            months += extensions.get(number - 1);
        }
        return months;
    }
}

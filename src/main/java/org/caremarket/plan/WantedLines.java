package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.plan.template.WantedFigure;
import org.caremarket.platform.web.FormErrors;

/** Wanted figures as people type them, one a line: {@code CH_VAC, 12 months, care-homes-65}. */
final class WantedLines {

    private static final Pattern AGE = Pattern.compile("(\\d{1,4}) *(year|month|week|day)s?");
    private static final Pattern AGES = Pattern.compile("(" + AGE.pattern() + " *)+");
    private static final int DAYS_OF_A_WEEK = 7;

    private WantedLines() {}

    static String of(List<WantedFigure> figures) {
        return figures.stream()
                .map(figure -> Stream.of(figure.code(), age(figure.notOlderThan()), figure.market())
                        .filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }

    /**
     * The figures of some lines; what cannot be understood is left out.
     *
     * @param code makes the code of what was typed for one: codes in any case, names
     */
    static List<WantedFigure> read(String typed, UnaryOperator<String> code) {
        return lines(typed).map(line -> figure(line, code)).flatMap(Optional::stream).toList();
    }

    /** What is wrong with the lines themselves. */
    static FormErrors check(FormErrors errors, String field, String typed) {
        return lines(typed).filter(line -> figure(line, UnaryOperator.identity()).isEmpty()).findFirst()
                .map(line -> errors.and(field, "“%s” cannot be understood: write for example CH_VAC, 12 months".formatted(line)))
                .orElse(errors);
    }

    /** An age in words: {@code 1 year 6 months}; empty when any will do. */
    static String age(@Nullable Period age) {
        if (age == null) {
            return "";
        }
        var parts = new ArrayList<String>();
        add(parts, age.getYears(), "year");
        add(parts, age.getMonths(), "month");
        add(parts, age.getDays(), "day");
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, int count, String unit) {
        if (count > 0) {
            parts.add(count + " " + unit + (count == 1 ? "" : "s"));
        }
    }

    private static Stream<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private static Optional<WantedFigure> figure(String line, UnaryOperator<String> code) {
        var parts = Arrays.stream(line.split(",")).map(String::strip).toList();
        if (parts.isEmpty() || parts.contains("") || parts.size() > 3) {
            return Optional.empty();
        }
        Period age = null;
        String market = null;
        for (var part : parts.subList(1, parts.size())) {
            var words = part.toLowerCase(Locale.ROOT);
            if (age == null && market == null && AGES.matcher(words).matches()) {
                age = age(words);
            } else if (market == null && part.matches("[a-z0-9-]+")) {
                market = part;
            } else {
                return Optional.empty();
            }
        }
        return age != null && age.isZero() ? Optional.empty()
                : Optional.of(new WantedFigure(code.apply(parts.getFirst()), age, market));
    }

    private static Period age(String words) {
        var age = Period.ZERO;
        var parts = AGE.matcher(words);
        while (parts.find()) {
            int count = Integer.parseInt(parts.group(1));
            age = switch (parts.group(2)) {
                case "year" -> age.plusYears(count);
                case "month" -> age.plusMonths(count);
                case "week" -> age.plusDays((long) count * DAYS_OF_A_WEEK);
                default -> age.plusDays(count);
            };
        }
        return age;
    }
}

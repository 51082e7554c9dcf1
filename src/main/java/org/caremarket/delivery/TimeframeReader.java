package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the ways in which councils write "by when".
 *
 * <ul>
 *   <li>a day: {@code 14 October 2022}, {@code 1st March 2023}, {@code 1 st March 2023}, {@code 2022-10-14},
 *       {@code 14/10/2022}
 *   <li>a month: {@code February 2023}, {@code Jan 2023}
 *   <li>a season: {@code Summer 2023}, {@code Winter 22}. Spring is March to May, summer June to August, autumn
 *       September to November; winter begins in December of the year named and ends with the next February
 *   <li>a year: {@code 2024}; a financial year: {@code 2021/22}, 1 April to 31 March
 *   <li>a quarter of a financial year: {@code Q2 2021/22}, {@code Quarter 2 - 2021/22}; Q1 is April to June
 *   <li>a range of two of these with {@code -}, {@code –} or {@code to}: the first day of one to the last of the other
 *   <li>any of these and {@code onwards}: no last day
 *   <li>{@code Ongoing}, {@code On-going}: no days at all
 * </ul>
 */
final class TimeframeReader {

    /** Days that some words mean; either end may be open. */
    record Span(@Nullable LocalDate start, @Nullable LocalDate end) {

        private static final Span OPEN = new Span(null, null);

        static Span of(YearMonth first, YearMonth last) {
            return new Span(first.atDay(1), last.atEndOfMonth());
        }
    }

    private record Form(Pattern pattern, Function<MatchResult, Span> meaning) {

        static Form of(String pattern, Function<MatchResult, Span> meaning) {
            return new Form(Pattern.compile(pattern), meaning);
        }

        Stream<Span> read(String words) {
            var matcher = pattern.matcher(words);
            return matcher.matches() ? Stream.of(meaning.apply(matcher.toMatchResult())) : Stream.empty();
        }
    }

    private static final String YEAR = "(\\d{4}|\\d{2})";
    private static final String FINANCIAL_YEAR = "(20\\d{2}) ?/ ?(\\d{2}|\\d{4})";
    private static final Set<String> ONGOING = Set.of("ongoing", "on-going", "on going");

    private static final Form[] FORMS = {
        Form.of("(\\d{1,2}) ?(?:st|nd|rd|th)? ([a-z]+) " + YEAR, m -> day(year(m.group(3)), month(m.group(2)), m.group(1))),
        Form.of("(\\d{4})-(\\d{2})-(\\d{2})", m -> day(m.group(1), m.group(2), m.group(3))),
        Form.of("(\\d{1,2})/(\\d{1,2})/(\\d{4})", m -> day(m.group(3), m.group(2), m.group(1))),
        Form.of("(spring|summer|autumn|winter) " + YEAR, m -> season(m.group(1), year(m.group(2)))),
        Form.of("([a-z]+) " + YEAR, m -> months(YearMonth.of(year(m.group(2)), month(m.group(1))), 1)),
        Form.of("q(?:uarter)? ?([1-4])(?: ?[-–] ?| )" + FINANCIAL_YEAR,
                m -> months(april(m.group(2), m.group(3)).plusMonths(3L * (Integer.parseInt(m.group(1)) - 1)), 3)),
        Form.of(FINANCIAL_YEAR, m -> months(april(m.group(1), m.group(2)), 12)),
        Form.of("(20\\d{2})", m -> months(YearMonth.of(Integer.parseInt(m.group(1)), 1), 12)),
    };

    private static final Pattern RANGE_SIGN = Pattern.compile(" ?[–—] ?| - | to |(?<=\\d{4})-(?=\\d{4}|[a-z])");
    private static final Pattern ONWARDS = Pattern.compile("(.+) onwards?");

    private TimeframeReader() {}

    static Optional<Span> read(String typed) {
        var words = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ").strip();
        if (ONGOING.contains(words)) {
            return Optional.of(Span.OPEN);
        }
        var onwards = ONWARDS.matcher(words);
        if (onwards.matches()) {
            return single(onwards.group(1)).map(span -> new Span(span.start(), null));
        }
        return single(words).or(() -> range(words));
    }

    private static Optional<Span> single(String words) {
        try {
            return Arrays.stream(FORMS).flatMap(form -> form.read(words)).findFirst();
        } catch (DateTimeException e) {
            return Optional.empty(); // 31 February, or a word that is no month
        }
    }

    /** Tries every sign that could divide the words: "Quarter 2 - 2021/22 to …" has a dash of its own. */
    private static Optional<Span> range(String words) {
        return RANGE_SIGN.matcher(words).results()
                .map(sign -> between(words.substring(0, sign.start()), words.substring(sign.end())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Span> between(String first, String last) {
        return single(first).flatMap(a -> single(last)
                .filter(b -> !b.end().isBefore(a.start()))
                .map(b -> new Span(a.start(), b.end())));
    }

    private static Span day(int year, int month, String day) {
        var date = LocalDate.of(year, month, Integer.parseInt(day));
        return new Span(date, date);
    }

    private static Span day(String year, String month, String day) {
        return day(Integer.parseInt(year), Integer.parseInt(month), day);
    }

    private static Span months(YearMonth first, int count) {
        return Span.of(first, first.plusMonths(count - 1L));
    }

    private static Span season(String name, int year) {
        var first = switch (name) {
            case "spring" -> Month.MARCH;
            case "summer" -> Month.JUNE;
            case "autumn" -> Month.SEPTEMBER;
            default -> Month.DECEMBER;
        };
        return months(YearMonth.of(year, first), 3);
    }

    private static YearMonth april(String year, String next) {
        var first = Integer.parseInt(year);
        var second = year(next);
        if (second != first + 1) {
            throw new DateTimeException("A financial year names two years in a row");
        }
        return YearMonth.of(first, Month.APRIL);
    }

    private static int year(String digits) {
        var number = Integer.parseInt(digits);
        return digits.length() == 2 ? 2000 + number : number;
    }

    private static int month(String word) {
        return Arrays.stream(Month.values())
                .filter(month -> isName(month.name().toLowerCase(Locale.ROOT), word))
                .findFirst()
                .orElseThrow(() -> new DateTimeException("No month"))
                .getValue();
    }

    private static boolean isName(String month, String word) {
        return word.equals(month) || word.equals(month.substring(0, 3)) || word.equals("sept") && month.equals("september");
    }
}

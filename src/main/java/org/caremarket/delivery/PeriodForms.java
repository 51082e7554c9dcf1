package org.caremarket.delivery;

import static java.lang.Integer.parseInt;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How one period is written: a day, month, season, quarter, financial or calendar year. The words come in lower case,
 * with single spaces and plain hyphens. Years are 2000 to 2099, and with two digits they are 20xx; figures alone are
 * day first.
 */
final class PeriodForms {

    private static final String DAY = "(\\d{1,2})(?: ?(?:st|nd|rd|th))?";
    private static final String YEAR = "(20\\d{2}|\\d{2})";
    private static final String MIDNIGHT = "(?:[ t]00:00(?::00)?)?"; // spreadsheets add it to a day
    private static final String TWO_YEARS = YEAR + "(?: ?[-/] ?| to )" + YEAR;
    private static final String FY = "(?:fy ?|financial year )";
    private static final String QUARTER = "(?:q|qtr|quarter) ?([1-4])";

    private static final List<Form> FORMS = List.of(
            // Days. A weekday must be that day's: a date that contradicts itself has two readings.
            form("(?:([a-z]+) )?" + DAY + "(?: of)?[ -]([a-z]+)[ -]" + YEAR,
                    m -> day(m.group(1), year(m.group(4)), month(m.group(3)), m.group(2))),
            form("([a-z]+) " + DAY + " (20\\d{2})", m -> day(null, year(m.group(3)), month(m.group(1)), m.group(2))),
            form("(20\\d{2})-(\\d{2})-(\\d{2})" + MIDNIGHT,
                    m -> day(null, year(m.group(1)), parseInt(m.group(2)), m.group(3))),
            form("(\\d{1,2})([/.-])(\\d{1,2})\\2(20\\d{2})" + MIDNIGHT,
                    m -> day(null, year(m.group(4)), parseInt(m.group(3)), m.group(1))),
            form("(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{2})",
                    m -> day(null, year(m.group(4)), parseInt(m.group(3)), m.group(1))),
            // Months
            form("([a-z]+)[ -]" + YEAR, m -> Span.months(YearMonth.of(year(m.group(2)), month(m.group(1))), 1)),
            form("(\\d{1,2})[/.-](20\\d{2})", m -> Span.months(YearMonth.of(year(m.group(2)), parseInt(m.group(1))), 1)),
            // Seasons. All but spring lie within one financial year, and may be named by it.
            form("(spring|summer|autumn|winter)[ -]" + YEAR, m -> season(m.group(1), year(m.group(2)))),
            form("(summer|autumn|winter) " + TWO_YEARS, m -> season(m.group(1), april(m.group(2), m.group(3)).getYear())),
            // Quarters of a financial year. "Q1 2024" is none: it may be January or April.
            form(QUARTER + "(?: of)?(?: ?- ?| )" + FY + "?" + TWO_YEARS,
                    m -> quarter(m.group(1), april(m.group(2), m.group(3)))),
            form("([1-4])(?:st|nd|rd|th) quarter (?:of )?" + FY + "?" + TWO_YEARS,
                    m -> quarter(m.group(1), april(m.group(2), m.group(3)))),
            form(FY + "?" + TWO_YEARS + "(?: ?- ?| )" + QUARTER,
                    m -> quarter(m.group(3), april(m.group(1), m.group(2)))),
            // Financial years. "2023-2024" is none: it may be two calendar years; nor is "10/11": it may be a day.
            form("(20\\d{2})(?:/| ?- ?)(\\d{2})", m -> Span.months(april(m.group(1), m.group(2)), 12)),
            form("(20\\d{2})/(20\\d{2})", m -> Span.months(april(m.group(1), m.group(2)), 12)),
            form("(1[2-9]|[2-9]\\d)/(\\d{2})", m -> Span.months(april(m.group(1), m.group(2)), 12)),
            form(FY + TWO_YEARS, m -> Span.months(april(m.group(1), m.group(2)), 12)),
            form(TWO_YEARS + " financial year", m -> Span.months(april(m.group(1), m.group(2)), 12)),
            form("(20\\d{2})", m -> Span.months(YearMonth.of(year(m.group(1)), 1), 12)));

    private static final Set<String> IRREGULAR = Set.of("sept", "tues", "thur", "thurs");

    private record Form(Pattern pattern, Function<MatchResult, Span> meaning) {

        Stream<Span> read(String words) {
            var matcher = pattern.matcher(words);
            try {
                return matcher.matches() ? Stream.of(meaning.apply(matcher.toMatchResult())) : Stream.empty();
            } catch (DateTimeException e) {
                return Stream.empty(); // 31 February, or a word that is no month
            }
        }
    }

    private PeriodForms() {}

    /** Every reading of the words as one period; each has a first and a last day. */
    static Stream<Span> read(String words) {
        return FORMS.stream().flatMap(form -> form.read(words));
    }

    private static Form form(String pattern, Function<MatchResult, Span> meaning) {
        return new Form(Pattern.compile(pattern), meaning);
    }

    private static Span day(String weekday, int year, int month, String day) {
        var date = LocalDate.of(year, month, parseInt(day));
        if (weekday != null && named(DayOfWeek.values(), weekday) != date.getDayOfWeek()) {
            throw new DateTimeException("Another day of the week");
        }
        return Span.day(date);
    }

    /** Winter begins in December of the year named and ends with the next February. */
    private static Span season(String name, int year) {
        var first = switch (name) {
            case "spring" -> Month.MARCH;
            case "summer" -> Month.JUNE;
            case "autumn" -> Month.SEPTEMBER;
            default -> Month.DECEMBER;
        };
        return Span.months(YearMonth.of(year, first), 3);
    }

    private static Span quarter(String number, YearMonth april) {
        return Span.months(april.plusMonths(3L * (parseInt(number) - 1)), 3);
    }

    /** The first month of a financial year. */
    private static YearMonth april(String first, String second) {
        if (year(second) != year(first) + 1) {
            throw new DateTimeException("A financial year names two years in a row");
        }
        return YearMonth.of(year(first), Month.APRIL);
    }

    private static int year(String digits) {
        return digits.length() == 2 ? 2000 + parseInt(digits) : parseInt(digits);
    }

    private static int month(String word) {
        return named(Month.values(), word).getValue();
    }

    /** The month or weekday of this name: in full, its first three letters, or an abbreviation in use. */
    private static <E extends Enum<E>> E named(E[] all, String word) {
        return Arrays.stream(all)
                .filter(one -> {
                    var name = one.name().toLowerCase(Locale.ROOT);
                    return word.equals(name)
                            || word.equals(name.substring(0, 3))
                            || IRREGULAR.contains(word) && name.startsWith(word);
                })
                .findFirst()
                .orElseThrow(() -> new DateTimeException("No such name"));
    }
}

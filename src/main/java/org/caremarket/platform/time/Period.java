package org.caremarket.platform.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caremarket.platform.web.TypedDate;

/**
 * The time that a figure is about: a day, a month, a quarter of a financial year, or a financial year. Written as
 * {@code 2023-05-25}, {@code 2023-05}, {@code 2021-22-Q2} and {@code 2022-23}; each kind orders by its last day.
 *
 * <p>{@code 2009-10} is a financial year: two figures that follow on the year before are never a month. Months before
 * 2013 hence cannot be written, and none is needed.
 *
 * @param kind what it is
 * @param first its first day
 * @param last its last day, itself included
 */
public record Period(Kind kind, LocalDate first, LocalDate last) implements Comparable<Period> {

    /** How long a period is. */
    public enum Kind {
        /** A snapshot on a day. */
        DAY("day"),
        /** A calendar month. */
        MONTH("month"),
        /** A quarter of a financial year. */
        QUARTER("quarter"),
        /** A financial year, 1 April to 31 March. */
        YEAR("financial year");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The kind in people's words: {@code financial year}. */
        public String words() {
            return words;
        }

        /** The kind of these words; empty when there is none. */
        public static Optional<Kind> of(String words) {
            return Arrays.stream(values()).filter(kind -> kind.words.equals(words)).findFirst();
        }
    }

    private static final int FIRST_YEAR_OF_MONTHS = 2013;
    private static final int EARLIEST = 1948;
    private static final int LATEST = 2100;

    private static final Pattern YEAR = Pattern.compile("(\\d{4})\\s*(?:-|/|–|to)\\s*(\\d{2}|\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})\\s*(?:-|/|–)\\s*(\\d{2})[\\s-]*q([1-4])");
    private static final Pattern QUARTER_FIRST =
            Pattern.compile("q(?:uarter )?([1-4])(?: of)?[\\s,]*(\\d{4})\\s*(?:-|/|–|to)\\s*(\\d{2}|\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern NAMED_MONTH = Pattern.compile("([a-z]{3,9})\\.?\\s+(\\d{4})");

    /** The day. */
    public static Period day(LocalDate day) {
        return new Period(Kind.DAY, day, day);
    }

    /** The month. */
    public static Period month(YearMonth month) {
        return new Period(Kind.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    /** The quarter. */
    public static Period quarter(Quarter quarter) {
        return new Period(Kind.QUARTER, quarter.first(), quarter.last());
    }

    /** The financial year that begins on 1 April of this year. */
    public static Period year(int begins) {
        return new Period(Kind.YEAR, LocalDate.of(begins, Month.APRIL, 1), LocalDate.of(begins + 1, Month.MARCH, 31));
    }

    /**
     * The period of a code that {@link #code()} made.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Period of(String code) {
        return read(code).orElseThrow(() -> new IllegalArgumentException("Not a period: " + code));
    }

    /**
     * The period that people mean: a code, or {@code 2022/23}, {@code Q2 2021/22}, {@code May 2023},
     * {@code 25 May 2023}, {@code 25/05/2023} (day first). Empty when it is none, never a guess.
     */
    public static Optional<Period> read(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        try {
            return financial(text).or(() -> ofMonth(text)).or(() -> TypedDate.read(text).map(Period::day))
                    .filter(period -> period.first.getYear() >= EARLIEST && period.first.getYear() <= LATEST);
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static Optional<Period> financial(String text) {
        var quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return follows(quarter.group(1), quarter.group(2))
                    .map(year -> quarter(new Quarter(year, Integer.parseInt(quarter.group(3)))));
        }
        var quarterFirst = QUARTER_FIRST.matcher(text);
        if (quarterFirst.matches()) {
            return follows(quarterFirst.group(2), quarterFirst.group(3))
                    .map(year -> quarter(new Quarter(year, Integer.parseInt(quarterFirst.group(1)))));
        }
        var year = YEAR.matcher(text);
        return year.matches() ? follows(year.group(1), year.group(2)).map(Period::year) : Optional.empty();
    }

    private static Optional<Period> ofMonth(String text) {
        var number = MONTH.matcher(text);
        if (number.matches()) {
            var month = YearMonth.of(Integer.parseInt(number.group(1)), Integer.parseInt(number.group(2)));
            return Optional.of(month).filter(each -> each.getYear() >= FIRST_YEAR_OF_MONTHS).map(Period::month);
        }
        var named = NAMED_MONTH.matcher(text);
        return named.matches()
                ? Arrays.stream(Month.values())
                        .filter(month -> name(month).toLowerCase(Locale.ROOT).startsWith(named.group(1)))
                        .findFirst()
                        .map(month -> YearMonth.of(Integer.parseInt(named.group(2)), month))
                        .filter(each -> each.getYear() >= FIRST_YEAR_OF_MONTHS)
                        .map(Period::month)
                : Optional.empty();
    }

    /** The year in which the financial year begins, when the second year follows on the first. */
    private static Optional<Integer> follows(String first, String second) {
        var begins = Integer.parseInt(first);
        var ends = Integer.parseInt(second);
        return ends == (second.length() == 4 ? begins + 1 : Math.floorMod(begins + 1, 100))
                ? Optional.of(begins)
                : Optional.empty();
    }

    /** The period as it is kept, compared and exported: {@code 2022-23}. */
    public String code() {
        return switch (kind) {
            case DAY -> first.toString();
            case MONTH -> YearMonth.from(first).toString();
            case QUARTER -> "%s-Q%d".formatted(yearCode(Quarter.of(first).year()), Quarter.of(first).number());
            case YEAR -> yearCode(first.getYear());
        };
    }

    private static String yearCode(int begins) {
        return "%d-%02d".formatted(begins, Math.floorMod(begins + 1, 100));
    }

    /** The period on a page: {@code 2022-23}, {@code Q2 of 2021-22}, {@code May 2023}, {@code 25 May 2023}. */
    public String words() {
        return switch (kind) {
            case DAY -> TypedDate.words(first);
            case MONTH -> "%s %d".formatted(name(first.getMonth()), first.getYear());
            case QUARTER -> "Q%d of %s".formatted(Quarter.of(first).number(), yearCode(Quarter.of(first).year()));
            case YEAR -> code();
        };
    }

    /** Whether the day lies in it. */
    public boolean has(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    @Override
    public int compareTo(Period other) {
        var byEnd = last.compareTo(other.last);
        return byEnd != 0 ? byEnd : first.compareTo(other.first);
    }

    @Override
    public String toString() {
        return code();
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}

package org.caremarket.delivery;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Periods from 2000 to 2099 in every style that the table of delivery-plans.md names, with the days they mean. */
final class WrittenPeriods {

    /** @param words as somebody would type them, meaning every day from the first to the last */
    record Written(String words, LocalDate first, LocalDate last) {

        static Written months(String words, YearMonth first, int count) {
            return new Written(words, first.atDay(1), first.plusMonths(count).atDay(1).minusDays(1));
        }

        Timeframe timeframe() {
            return new Timeframe(words, first, last, true);
        }
    }

    private static final List<String> SEASONS = List.of("Spring", "Summer", "Autumn", "Winter");

    private WrittenPeriods() {}

    /** A period of any kind in any style. */
    static Arbitrary<Written> inAnyStyle() {
        return Arbitraries.oneOf(days(), months(), seasons(), seasonsOfFinancialYears(), quarters(), financialYears(), years());
    }

    /** A period of any kind but a calendar year, written out in full; two of them make one range and no other. */
    static Arbitrary<Written> inFull() {
        return Arbitraries.oneOf(
                dates().map(day -> new Written(dated("d MMMM uuuu").apply(day), day, day)),
                dates().map(day -> Written.months(dated("MMMM uuuu").apply(day), YearMonth.from(day), 1)),
                Combinators.combine(Arbitraries.of(SEASONS), calendarYears())
                        .as((season, year) -> season(season + " " + year, season, year)),
                Combinators.combine(quarterNumbers(), financialYearStarts())
                        .as((number, year) -> quarter("Q" + number + " " + slashed(year), number, year)),
                financialYearStarts().map(year -> financialYear(slashed(year), year)));
    }

    static Arbitrary<Written> days() {
        return styled(dates(), List.of(dated("d MMMM uuuu"), dated("d MMM uuuu"), dated("EEEE d MMMM uuuu"),
                        dated("EEE d MMM uuuu"), dated("EEEE, d MMMM uuuu"), dated("d MMM uu"), dated("d-MMM-uu"),
                        dated("MMMM d, uuuu"), dated("dd/MM/uuuu"), dated("d/M/uuuu"), dated("dd.MM.uuuu"),
                        dated("dd-MM-uuuu"), dated("dd/MM/uu"), dated("dd.MM.uu"), dated("uuuu-MM-dd"),
                        dated("uuuu-MM-dd'T00:00:00'"),
                        day -> ordinal(day.getDayOfMonth()) + dated(" MMMM uuuu").apply(day),
                        day -> ordinal(day.getDayOfMonth()) + dated("' of 'MMMM uuuu").apply(day)))
                .map(styled -> new Written(styled.words(), styled.of(), styled.of()));
    }

    static Arbitrary<Written> months() {
        return styled(dates(), List.of(dated("MMMM uuuu"), dated("MMM uuuu"), dated("MMMM uu"), dated("MMM-uu"),
                        dated("MMM ''uu"), dated("MM/uuuu"), dated("M/uuuu")))
                .map(styled -> Written.months(styled.words(), YearMonth.from(styled.of()), 1));
    }

    static Arbitrary<Written> seasons() {
        return Combinators.combine(Arbitraries.of(SEASONS), styled(calendarYears(), years("%d", "%2$02d", "'%2$02d")))
                .as((season, year) -> season(season + " " + year.words(), season, year.of()));
    }

    static Arbitrary<Written> seasonsOfFinancialYears() {
        return Combinators.combine(Arbitraries.of("Summer", "Autumn", "Winter"),
                        styled(financialYearStarts(), years("%d/%3$02d", "%d-%3$02d", "%2$02d/%3$02d")))
                .as((season, year) -> season(season + " " + year.words(), season, year.of()));
    }

    static Arbitrary<Written> quarters() {
        var years = styled(financialYearStarts(), years("%d/%3$02d", "%d-%3$02d", "%2$02d/%3$02d", "%d/%4$d"));
        var styles = Arbitraries.of("Q%1$d %2$s", "Quarter %1$d %2$s", "Quarter %1$d - %2$s", "Qtr %1$d %2$s",
                "Q%1$d FY %2$s", "%2$s Q%1$d");
        return Combinators.combine(quarterNumbers(), years, styles)
                .as((number, year, style) -> quarter(style.formatted(number, year.words()), number, year.of()));
    }

    static Arbitrary<Written> financialYears() {
        var named = styled(financialYearStarts(), years("%d/%3$02d", "%d/%4$d", "%d-%3$02d", "FY %d/%3$02d",
                "FY %2$02d/%3$02d", "financial year %d to %4$d", "%d/%3$02d financial year"));
        // Two figures each could be a day of a month before 2012.
        var brief = styled(financialYearStarts().filter(year -> year >= 2012), years("%2$02d/%3$02d"));
        return Arbitraries.oneOf(named, brief).map(styled -> financialYear(styled.words(), styled.of()));
    }

    static Arbitrary<Written> years() {
        return calendarYears().map(year -> Written.months("" + year, YearMonth.of(year, 1), 12));
    }

    static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(LocalDate.of(2000, 1, 1).toEpochDay(), LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    static Arbitrary<Integer> calendarYears() {
        return Arbitraries.integers().between(2000, 2099);
    }

    /** Not 2099: its second half would be written 00. */
    static Arbitrary<Integer> financialYearStarts() {
        return Arbitraries.integers().between(2000, 2098);
    }

    static Arbitrary<Integer> quarterNumbers() {
        return Arbitraries.integers().between(1, 4);
    }

    static String slashed(int financialYear) {
        return "%d/%02d".formatted(financialYear, financialYear % 100 + 1);
    }

    private record Styled<T>(T of, String words) {}

    private static <T> Arbitrary<Styled<T>> styled(Arbitrary<T> things, List<? extends Function<T, String>> styles) {
        return Combinators.combine(things, Arbitraries.of(styles)).as((of, style) -> new Styled<>(of, style.apply(of)));
    }

    /** @param formats of the year, its last two figures, those of the next year, and the next year */
    private static List<Function<Integer, String>> years(String... formats) {
        return List.of(formats).stream()
                .map(format -> (Function<Integer, String>)
                        year -> format.formatted(year, year % 100, (year + 1) % 100, year + 1))
                .toList();
    }

    private static Function<LocalDate, String> dated(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK)::format;
    }

    private static Written season(String words, String season, int year) {
        return Written.months(words, YearMonth.of(year, 3).plusMonths(3L * SEASONS.indexOf(season)), 3);
    }

    private static Written quarter(String words, int number, int financialYear) {
        return Written.months(words, YearMonth.of(financialYear, 1).plusMonths(3L * number), 3);
    }

    private static Written financialYear(String words, int year) {
        return Written.months(words, YearMonth.of(year, 4), 12);
    }

    private static String ordinal(int day) {
        return day + switch (day) {
            case 1, 21, 31 -> "st";
            case 2, 22 -> "nd";
            case 3, 23 -> "rd";
            default -> "th";
        };
    }
}

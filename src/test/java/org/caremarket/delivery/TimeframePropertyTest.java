package org.caremarket.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.caremarket.delivery.WrittenPeriods.Written;
import org.caremarket.platform.web.Text;

/** What holds of "by when" whatever somebody types. */
class TimeframePropertyTest {

    private static final List<String> TO = List.of(" - ", " – ", "–", " to ", " until ", " − ", "-", " — ");

    @Property
    void everyTextIsAcceptedAndKept(@ForAll("texts") String text) {
        assertThat(Timeframe.of(text).typed()).isEqualTo(Text.isBlank(text) ? "" : text.strip());
    }

    @Property
    void readingAgainWhatWasKeptChangesNothing(@ForAll("texts") String text) {
        var timeframe = Timeframe.of(text);
        assertThat(Timeframe.of(timeframe.typed())).isEqualTo(timeframe);
    }

    @Property
    void daysAreInOrderAndOnlyThoseOfWordsThatWereUnderstood(@ForAll("texts") String text) {
        var timeframe = Timeframe.of(text);
        if (!timeframe.understood()) {
            assertThat(timeframe.start()).isNull();
            assertThat(timeframe.end()).isNull();
        } else if (timeframe.start() != null && timeframe.end() != null) {
            assertThat(timeframe.start()).isBeforeOrEqualTo(timeframe.end());
        }
        assertThat(timeframe.meaning()).isNotBlank();
    }

    @Property(tries = 5000)
    void aPeriodInAnyStyleReadsBackToItsDays(@ForAll("periods") Written period) {
        assertThat(Timeframe.of(period.words())).isEqualTo(period.timeframe());
    }

    @Property
    void capitalsSpacesAndDashesMakeNoDifference(@ForAll("periods") Written period, @ForAll Random random) {
        var typed = Timeframe.of(disguised(period.words(), random));
        assertThat(typed).isEqualTo(new Timeframe(typed.typed(), period.first(), period.last(), true));
    }

    @Property
    void withoutAnEndThereIsNoLastDay(
            @ForAll("periods") Written period,
            @ForAll("openings") String opening) {
        var typed = opening.formatted(period.words());
        assertThat(Timeframe.of(typed)).isEqualTo(new Timeframe(typed, period.first(), null, true));
    }

    @Property
    void aDeadlineHasNoFirstDay(@ForAll("periods") Written period, @ForAll("deadlines") String deadline) {
        var typed = deadline.formatted(period.words());
        assertThat(Timeframe.of(typed)).isEqualTo(new Timeframe(typed, null, period.last(), true));
    }

    @Property(tries = 3000)
    void aRangeGoesFromTheFirstDayOfOneToTheLastOfTheOtherOrIsNone(
            @ForAll("periodsInFull") Written a, @ForAll("periodsInFull") Written b, @ForAll("to") String to) {
        var typed = a.words() + to + b.words();
        var inOrder = !b.last().isBefore(a.last());
        assertThat(Timeframe.of(typed)).isEqualTo(inOrder
                ? new Timeframe(typed, a.first(), b.last(), true)
                : new Timeframe(typed, null, null, false));
    }

    @Property
    void twoCalendarYearsInARowMayBeAFinancialYear(
            @ForAll("calendarYears") int a, @ForAll("calendarYears") int b, @ForAll("to") String to) {
        var typed = a + to + b;
        assertThat(Timeframe.of(typed)).isEqualTo(b < a || b == a + 1
                ? new Timeframe(typed, null, null, false)
                : new Timeframe(typed, LocalDate.of(a, 1, 1), LocalDate.of(b, 12, 31), true));
    }

    @Property
    void theFirstOfTwoDaysMayLeaveOutTheMonth(
            @ForAll("dates") LocalDate last, @ForAll @IntRange(min = 1, max = 31) int day, @ForAll("to") String to) {
        var typed = day + to + last.getDayOfMonth() + " " + name(last) + " " + last.getYear();
        assertThat(Timeframe.of(typed)).isEqualTo(day <= last.getDayOfMonth()
                ? new Timeframe(typed, last.withDayOfMonth(day), last, true)
                : new Timeframe(typed, null, null, false));
    }

    @Property
    void theFirstOfTwoMonthsMayLeaveOutTheYear(
            @ForAll("dates") LocalDate last, @ForAll @IntRange(min = 1, max = 12) int month, @ForAll("to") String to) {
        var first = last.withDayOfMonth(1).withMonth(month);
        var typed = name(first) + to + name(last) + " " + last.getYear();
        assertThat(Timeframe.of(typed)).isEqualTo(first.isAfter(last)
                ? new Timeframe(typed, null, null, false)
                : new Timeframe(typed, first, YearMonth.from(last).atEndOfMonth(), true));
    }

    @Property
    void theFourQuartersTileTheirFinancialYear(@ForAll("financialYears") int year) {
        var name = WrittenPeriods.slashed(year);
        var quarters = IntStream.rangeClosed(1, 4).mapToObj(n -> Timeframe.of("Q" + n + " " + name)).toList();
        assertTiles(quarters);
        assertThat(quarters.getFirst().start()).isEqualTo(Timeframe.of(name).start());
        assertThat(quarters.getLast().end()).isEqualTo(Timeframe.of(name).end());
    }

    @Property
    void theSeasonsTileTheYearFromSpringToSpring(@ForAll("financialYears") int year) {
        assertTiles(Stream.of("Spring " + year, "Summer " + year, "Autumn " + year, "Winter " + year, "Spring " + (year + 1))
                .map(Timeframe::of)
                .toList());
        assertThat(Timeframe.of("Spring " + year).start()).isEqualTo(LocalDate.of(year, 3, 1));
    }

    @Provide
    Arbitrary<String> texts() {
        var words = Arbitraries.of("14", "1", "3", "31", "22", "2023", "2024", "2023/24", "23/24", "st", "of", "October",
                "Feb", "Spring", "Winter", "Q1", "Quarter", "FY", "end", "by", "from", "to", "and", "between", "onwards",
                "Ongoing", "w/c", "-", "–", "/", ".", ",", "the", "TBC", "٣", "１", "\u00a0", "\u200b");
        return Arbitraries.oneOf(
                Arbitraries.strings(),
                Combinators.combine(words.list().ofMaxSize(8), Arbitraries.of(" ", "", "  "))
                        .as((list, space) -> String.join(space, list)),
                periods().map(Written::words),
                periods().map(period -> " \n" + period.words() + "\t "));
    }

    @Provide
    Arbitrary<Written> periods() {
        return WrittenPeriods.inAnyStyle();
    }

    @Provide
    Arbitrary<Written> periodsInFull() {
        return WrittenPeriods.inFull();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return WrittenPeriods.dates();
    }

    @Provide
    Arbitrary<Integer> calendarYears() {
        return WrittenPeriods.calendarYears();
    }

    @Provide
    Arbitrary<Integer> financialYears() {
        return WrittenPeriods.financialYearStarts();
    }

    @Provide
    Arbitrary<String> to() {
        return Arbitraries.of(TO);
    }

    @Provide
    Arbitrary<String> openings() {
        return Arbitraries.of("%s onwards", "%s onward", "from %s", "from %s onwards", "%s and ongoing", "Ongoing from %s");
    }

    @Provide
    Arbitrary<String> deadlines() {
        return Arbitraries.of("by %s", "by the end of %s", "end of %s", "end %s", "until %s", "up to %s", "no later than %s");
    }

    private static void assertTiles(List<Timeframe> parts) {
        for (int i = 1; i < parts.size(); i++) {
            assertThat(parts.get(i).start()).isEqualTo(parts.get(i - 1).end().plusDays(1));
        }
    }

    private static String name(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /** The same words in other capitals, with other spaces and dashes, and perhaps a full stop. */
    private static String disguised(String words, Random random) {
        var disguised = new StringBuilder(any(random, "", " ", "\u00a0", "\u200b"));
        for (var letter : words.split("")) {
            disguised.append(switch (letter) {
                case " " -> any(random, " ", "  ", "\u00a0", "\t", "\n", "\u2009 ", "\u202f");
                case "-" -> any(random, "-", "\u2010", "\u2011", "\u2012", "–", "—", "\u2212", "--");
                default -> random.nextBoolean() ? letter.toUpperCase(Locale.ROOT) : letter.toLowerCase(Locale.ROOT);
            });
        }
        return disguised.append(any(random, "", ".", " ", "\u00a0", ". ")).toString();
    }

    private static String any(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}

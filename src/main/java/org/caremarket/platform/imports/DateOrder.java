package org.caremarket.platform.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caremarket.platform.time.Period;

/**
 * Which comes first in dates such as 04/05/2023: asked when a date of the file leaves it open, or when dates of both
 * orders stand in it. Never guessed for a row.
 *
 * @param dayFirst how many can only be read with the day first
 * @param monthFirst how many can only be read with the month first
 * @param open how many can be read both ways, with two results
 * @param example one of these, or of those that do not go with the others; empty when there is none
 * @param chosen what was chosen; empty while nobody chose, or nothing needs to be
 */
public record DateOrder(int dayFirst, int monthFirst, int open, String example, Optional<Boolean> chosen) {

    /** The name of the detail that asks for it. */
    public static final String DETAIL = "date_order";
    private static final String DAY_FIRST = "day";
    private static final String MONTH_FIRST = "month";
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?: 0?0:00(?::00)?)?");
    private static final int MONTHS = 12;

    /**
     * @param cells those of the column of dates
     * @param said the word that was chosen for {@link #DETAIL}; empty while nobody chose
     */
    public static DateOrder of(List<String> cells, Optional<String> said) {
        int day = 0;
        int month = 0;
        int open = 0;
        var example = "";
        for (var cell : cells) {
            var date = DATE.matcher(cell);
            if (!date.matches()) {
                continue;
            }
            int first = Integer.parseInt(date.group(1));
            int second = Integer.parseInt(date.group(2));
            if (first > MONTHS && second <= MONTHS) {
                day++;
            } else if (second > MONTHS && first <= MONTHS) {
                month++;
                example = open == 0 ? cell : example;
            } else if (first != second && first <= MONTHS) {
                example = open == 0 ? cell : example;
                open++;
            }
        }
        return new DateOrder(day, month, open, example, said.filter(word -> word.equals(DAY_FIRST) || word.equals(MONTH_FIRST))
                .map(DAY_FIRST::equals));
    }

    /**
     * The same for a column that one program wrote, so that all its dates have one order: a single date that can be read
     * in one way only decides for all.
     */
    public DateOrder ofOneProgram() {
        return chosen.isPresent() || (dayFirst > 0) == (monthFirst > 0) ? this
                : new DateOrder(dayFirst, monthFirst, open, example, Optional.of(dayFirst > 0));
    }

    /** Whether people have to say it. */
    public boolean isAsked() {
        return open > 0 || dayFirst > 0 && monthFirst > 0;
    }

    /** Whether they have to, and did not yet. */
    public boolean isMissing() {
        return isAsked() && chosen.isEmpty();
    }

    /** The question. */
    public Detail detail() {
        return new Detail(DETAIL, "Order of dates such as " + example,
                "In this file %s can only have the day first, %,d only the month, and %,d may be either".formatted(
                        dayFirst == 1 ? "1 date" : "%,d dates".formatted(dayFirst), monthFirst, open),
                Detail.Kind.CHOICE,
                List.of(new Detail.Option(DAY_FIRST, "Day first: 31/03/2024"), new Detail.Option(MONTH_FIRST, "Month first: 03/31/2024")),
                "");
    }

    /** A date such as 13/05/2024, in a file without one such as 05/13/2024. */
    private boolean hasOneReading(String first, String second) {
        return (dayFirst == 0 || monthFirst == 0)
                && (first.equals(second) || Integer.parseInt(first) > MONTHS || Integer.parseInt(second) > MONTHS);
    }

    /** Whether this is a date that nobody can read before the order is chosen. */
    public boolean waits(String cell) {
        var date = DATE.matcher(cell);
        return isMissing() && date.matches() && read(cell).isEmpty()
                && (Integer.parseInt(date.group(1)) <= MONTHS || Integer.parseInt(date.group(2)) <= MONTHS);
    }

    /** The period of a cell; empty when it is none in the order of this file. */
    public Optional<Period> read(String cell) {
        var date = DATE.matcher(cell);
        if (!date.matches()) {
            return Period.read(cell);
        }
        if (isMissing() && !hasOneReading(date.group(1), date.group(2))) {
            return Optional.empty();
        }
        boolean day = chosen.orElse(monthFirst == 0);
        try {
            return Optional.of(Period.day(LocalDate.of(Integer.parseInt(date.group(3)),
                    Integer.parseInt(date.group(day ? 2 : 1)), Integer.parseInt(date.group(day ? 1 : 2)))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}

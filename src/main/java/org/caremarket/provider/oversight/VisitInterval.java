package org.caremarket.provider.oversight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caremarket.platform.web.Typed;

/**
 * How long after a visit the next one falls due, and how long after it at the latest: {@code 12 months},
 * {@code 4 to 6 weeks}.
 *
 * @param due after how many units it is due, 1 to 999
 * @param latest after how many it is overdue; not less than {@code due}
 * @param unit days, weeks or months
 */
public record VisitInterval(int due, int latest, ChronoUnit unit) {

    private static final Pattern WRITTEN =
            Pattern.compile("(?i)(?:every )?(\\d{1,3})(?: ?(?:to|-|\u2013) ?(\\d{1,3}))? ?(day|week|month|year)s?");
    private static final int MONTHS_A_YEAR = 12;
    private static final int MOST = 999;

    public VisitInterval {
        if (due < 1 || latest < due || latest > MOST) {
            throw new IllegalArgumentException("No interval: %d to %d".formatted(due, latest));
        }
    }

    /** What was typed; empty when it is no interval. Years are kept as months. */
    public static Optional<VisitInterval> read(String typed) {
        var read = WRITTEN.matcher(Typed.line(typed));
        if (!read.matches()) {
            return Optional.empty();
        }
        var years = read.group(3).toLowerCase(Locale.ROOT).equals("year");
        var times = years ? MONTHS_A_YEAR : 1;
        var due = Integer.parseInt(read.group(1)) * times;
        var latest = read.group(2) == null ? due : Integer.parseInt(read.group(2)) * times;
        return due < 1 || latest < due || latest > MOST ? Optional.empty()
                : Optional.of(new VisitInterval(due, latest, switch (read.group(3).toLowerCase(Locale.ROOT)) {
                    case "day" -> ChronoUnit.DAYS;
                    case "week" -> ChronoUnit.WEEKS;
                    default -> ChronoUnit.MONTHS;
                }));
    }

    /** The day on which a visit is due, counted from this one. */
    public LocalDate dueAfter(LocalDate start) {
        return start.plus(due, unit);
    }

    /** The last day on which it is not overdue. */
    public LocalDate latestAfter(LocalDate start) {
        return start.plus(latest, unit);
    }

    /** As it is kept, and nearly as people read it: {@code 12 months}, {@code 4 to 6 weeks}. */
    public String written() {
        return "%s %s".formatted(due == latest ? "" + due : due + " to " + latest, unit.name().toLowerCase(Locale.ROOT));
    }

    /** As people read it behind "every": {@code month}, {@code 12 months}. */
    public String words() {
        var written = written();
        return latest == 1 ? written.substring(2, written.length() - 1) : written;
    }
}

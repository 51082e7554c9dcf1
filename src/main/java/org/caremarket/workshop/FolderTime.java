package org.caremarket.workshop;

import io.micronaut.core.annotation.Nullable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caremarket.platform.file.YamlMap;

/**
 * Days and moments in a council's folder, in London: {@code 2022-07-18T09:00}, {@code 2022-07-18}, or relative to the day
 * of loading, {@code 28 days ago} and {@code in 28 days}, for what is to be tried out at any time.
 */
final class FolderTime {

    private static final LocalTime BEGINS = LocalTime.of(9, 0);
    private static final LocalTime ENDS = LocalTime.of(17, 0);
    private static final Pattern RELATIVE = Pattern.compile("in (\\d{1,3}) days?|(\\d{1,3}) days? ago");

    private final LocalDate today;

    FolderTime(Instant now) {
        today = LondonTime.date(now);
    }

    /** When something begins; without a time at nine in the morning. */
    @Nullable Instant begin(YamlMap yaml, String key) {
        return moment(yaml, key, BEGINS);
    }

    /** When something ends; without a time at five in the afternoon. */
    @Nullable Instant end(YamlMap yaml, String key) {
        return moment(yaml, key, ENDS);
    }

    /** A session's day that must be there; null, and a problem, when it is none. */
    @Nullable LocalDate day(YamlMap yaml, String key) {
        var typed = yaml.need(key);
        var day = typed.isEmpty() ? Optional.<LocalDate>empty() : day(typed);
        if (day.isEmpty() && !typed.isEmpty()) {
            yaml.problem(key, "\"%s\" is not a day: write for example 2022-07-18 or \"in 28 days\"".formatted(typed));
        }
        return day.orElse(null);
    }

    private @Nullable Instant moment(YamlMap yaml, String key, LocalTime otherwise) {
        var typed = yaml.text(key).orElse("");
        if (typed.isEmpty()) {
            return null;
        }
        var at = day(typed).map(day -> day.atTime(otherwise)).or(() -> parsed(typed));
        if (at.isEmpty()) {
            yaml.problem(key, "\"%s\" is not a moment: write day and time in London, for example 2022-07-18T09:00, or \"in 28 days\""
                    .formatted(typed));
        }
        return at.map(moment -> moment.atZone(LondonTime.ZONE).toInstant()).orElse(null);
    }

    private Optional<LocalDate> day(String typed) {
        var relative = RELATIVE.matcher(typed);
        if (relative.matches()) {
            return Optional.of(relative.group(1) != null
                    ? today.plusDays(Long.parseLong(relative.group(1)))
                    : today.minusDays(Long.parseLong(relative.group(2))));
        }
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> parsed(String typed) {
        try {
            return Optional.of(LocalDateTime.parse(typed));
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }
}

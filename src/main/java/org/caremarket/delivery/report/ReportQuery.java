package org.caremarket.delivery.report;

import io.micronaut.core.annotation.Nullable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.InvalidRequestException;
import org.caremarket.platform.web.Seen;
import org.caremarket.platform.web.Text;
import org.caremarket.platform.web.TypedDate;

/**
 * What the address of a report asks for.
 *
 * @param seen the day of the report, with what was typed
 * @param since the day to compare with, as typed; empty for a month earlier
 * @param recordedBy the moment until which records count, as typed; empty for now
 * @param date what was meant, as far as it makes sense
 * @param errors what does not
 */
public record ReportQuery(Seen seen, String since, String recordedBy, ReportDate date, FormErrors errors) {

    /** The names of its fields beside {@link Seen#FIELD}. */
    public static final String SINCE = "since";
    public static final String RECORDED_BY = "recordedBy";

    /** Reads what was typed; the clock's zone says when a day begins. */
    static ReportQuery read(Seen seen, @Nullable String typedSince, @Nullable String typedMoment, Clock clock) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var day = seen.asAt().day();
        var wrong = new ArrayList<FieldError>();
        var since = given(typedSince).flatMap(TypedDate::read);
        if (given(typedSince).isPresent() && since.isEmpty()) {
            wrong.add(new FieldError(SINCE, "Enter a real day to compare with, for example 31 March 2026"));
        } else if (since.filter(before -> !before.isBefore(day)).isPresent()) {
            wrong.add(new FieldError(SINCE, "The day to compare with must be before the day of the report"));
        }
        var moment = given(typedMoment).flatMap(ReportQuery::moment);
        if (given(typedMoment).isPresent()) {
            wrong.addAll(problem(moment.orElse(null), day, now, clock));
        }
        var date = new ReportDate(day, since.orElseGet(() -> ReportDate.before(day)), moment.orElse(now));
        var errors = FormErrors.of(Stream.concat(seen.errors().all().stream(), wrong.stream()).toList());
        return new ReportQuery(seen, given(typedSince).orElse(""), given(typedMoment).orElse(""), date, errors);
    }

    /** Whether what is recorded later is left out on purpose. */
    public boolean fixed() {
        return !recordedBy.isEmpty();
    }

    /**
     * The same, where nobody can be shown what is wrong beside its field.
     *
     * @throws InvalidRequestException when something makes no sense
     */
    ReportQuery orRefuse() {
        if (!errors.isEmpty()) {
            throw new InvalidRequestException(errors);
        }
        return this;
    }

    private static List<FieldError> problem(@Nullable Instant moment, LocalDate day, Instant now, Clock clock) {
        if (moment == null) {
            return List.of(new FieldError(RECORDED_BY,
                    "Until when records count must be a moment such as 2026-10-01T14:05:00Z"));
        }
        if (moment.isAfter(now)) {
            return List.of(new FieldError(RECORDED_BY, "The moment until which records count must be in the past"));
        }
        if (moment.isBefore(day.atStartOfDay(clock.getZone()).toInstant())) {
            return List.of(new FieldError(RECORDED_BY,
                    "The moment until which records count must not be before the day of the report"));
        }
        return List.of();
    }

    /** With the offset that it names; PostgreSQL counts in microseconds. */
    private static Optional<Instant> moment(String typed) {
        try {
            return Optional.of(OffsetDateTime.parse(typed).toInstant().truncatedTo(ChronoUnit.MICROS));
        } catch (DateTimeException notAMoment) {
            return Optional.empty();
        }
    }

    private static Optional<String> given(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(text -> !Text.isBlank(text));
    }
}

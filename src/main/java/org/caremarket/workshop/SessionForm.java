package org.caremarket.workshop;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.TypedDate;

/**
 * What people type as a session, as they typed it; a program sends the same.
 *
 * @param day for example {@code 20 July 2026}
 * @param from when it begins, London time: {@code 10:00}
 * @param until when it ends on that day
 * @param capacity how many can come; empty when nobody counts
 * @param version the version of the session that the form was made from; not needed for a new one
 */
@Introspected
@Serdeable
public record SessionForm(
        @Nullable String day,
        @Nullable String from,
        @Nullable String until,
        @Nullable String venue,
        @Nullable String onlineLink,
        @Nullable String capacity,
        @Nullable String version) {

    static final SessionForm EMPTY = new SessionForm("", "", "", "", "", "", "");

    private static final int LONGEST_VENUE = 300;
    private static final int LONGEST_LINK = 500;
    private static final int MOST_PLACES = 10_000;

    static SessionForm of(WorkshopSession session) {
        return new SessionForm(TypedDate.words(LondonTime.date(session.startsAt())), LondonTime.time(session.startsAt()),
                LondonTime.time(session.endsAt()), session.venue(), session.onlineLink(),
                session.capacity() == null ? "" : "" + session.capacity(), "" + session.version());
    }

    SessionForm onTopOf(WorkshopSession session) {
        return new SessionForm(day, from, until, venue, onlineLink, capacity, "" + session.version());
    }

    FormErrors check(Forms forms) {
        var errors = forms.check(this);
        if (TypedDate.read(Typed.line(day)).isEmpty()) {
            errors = errors.and("day", "Enter the day of the session, such as 20 July 2026");
        }
        var begins = LondonTime.time(Typed.line(from));
        var ends = LondonTime.time(Typed.line(until));
        if (begins.isEmpty()) {
            errors = errors.and("from", "Enter when it begins, such as 10:00");
        }
        if (ends.isEmpty()) {
            errors = errors.and("until", "Enter when it ends, such as 12:00");
        } else if (begins.isPresent() && !ends.get().isAfter(begins.get())) {
            errors = errors.and("until", "It must end after it begins, on the same day");
        }
        return checkPlace(errors);
    }

    FormErrors checkChange(Forms forms) {
        var errors = check(forms);
        return Typed.number(version).isPresent()
                ? errors
                : errors.and("version", "It is not said which version of the session you saw: open it again");
    }

    private FormErrors checkPlace(FormErrors before) {
        var errors = before;
        var link = Typed.line(onlineLink);
        if (Typed.line(venue).isEmpty() && link.isEmpty()) {
            errors = errors.and("venue", "Enter where people meet: a venue, an online link, or both");
        }
        errors = Typed.atMost(errors, "venue", "The venue", Typed.lines(venue), LONGEST_VENUE);
        if (!link.isEmpty() && !Typed.isWebAddress(link)) {
            errors = errors.and("onlineLink", "Enter the whole address of the meeting, beginning with https://");
        }
        errors = Typed.atMost(errors, "onlineLink", "The online link", link, LONGEST_LINK);
        return Typed.line(capacity).isEmpty() || places().isPresent()
                ? errors
                : errors.and("capacity", "Enter a whole number from 1 to %,d, or leave it empty".formatted(MOST_PLACES));
    }

    /** The session, once the form is right. */
    SessionText text() {
        return new SessionText(LondonTime.read(day, from).orElseThrow(), LondonTime.read(day, until).orElseThrow(),
                Typed.lines(venue), Typed.line(onlineLink), places().orElse(null));
    }

    int seenVersion() {
        return Typed.number(version).orElseThrow();
    }

    private Optional<Integer> places() {
        return Typed.number(Typed.line(capacity)).filter(number -> number >= 1 && number <= MOST_PLACES);
    }
}

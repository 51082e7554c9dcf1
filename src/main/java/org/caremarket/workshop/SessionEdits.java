package org.caremarket.workshop;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FieldError;

/** Arranging the sessions of a workshop, until it closes. */
@Singleton
public class SessionEdits {

    static final int MOST = 50;

    private static final String RECORD = "workshop session";

    private final WorkshopRepository workshops;
    private final Workshops entry;
    private final SessionRepository sessions;
    private final List<SessionChanged> listeners;
    private final AuditTrail audit;
    private final Clock clock;

    SessionEdits(
            WorkshopRepository workshops, Workshops entry, SessionRepository sessions, List<SessionChanged> listeners,
            AuditTrail audit, Clock clock) {
        this.workshops = workshops;
        this.entry = entry;
        this.sessions = sessions;
        this.listeners = listeners;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public PartOutcome<WorkshopSession> add(long workshop, SessionText text, Actor by) {
        return arranging(workshop, found -> {
            if (sessions.of(workshop).size() >= MOST) {
                return new PartOutcome.Refused<>(new FieldError("day", "A workshop has at most %d sessions".formatted(MOST)));
            }
            long id = sessions.add(workshop, text.startsAt(), text.endsAt(), text.venue(), text.onlineLink(), text.capacity());
            audit.record(by, "added", RECORD, id, LondonTime.span(text.startsAt(), text.endsAt()));
            return new PartOutcome.Saved<>(sessions.find(workshop, id).orElseThrow());
        });
    }

    /** Changes a session; who said that they come is told by those who invited them. */
    @Transactional
    public PartOutcome<WorkshopSession> change(long workshop, long id, SessionText text, int version, Actor by) {
        return arranging(workshop, id, (found, session) -> {
            var before = SessionText.of(session);
            if (text.equals(before)) {
                return new PartOutcome.Saved<>(session);
            }
            if (session.version() != version) {
                return new PartOutcome.Stale<>(session);
            }
            if (session.cancelled()) {
                return new PartOutcome.Refused<>(new FieldError("day", "The session is cancelled: add another one"));
            }
            sessions.change(id, text.startsAt(), text.endsAt(), text.venue(), text.onlineLink(), text.capacity());
            audit.record(by, "changed", RECORD, id, Difference.inWords(before.parts(), text.parts()));
            return told(found, session, by);
        });
    }

    /** Says that a session does not take place; it stays readable. */
    @Transactional
    public PartOutcome<WorkshopSession> cancel(long workshop, long id, int version, Actor by) {
        return arranging(workshop, id, (found, session) -> {
            if (session.cancelled()) {
                return new PartOutcome.Saved<>(session);
            }
            if (session.version() != version) {
                return new PartOutcome.Stale<>(session);
            }
            sessions.cancel(id, clock.instant());
            audit.record(by, "cancelled", RECORD, id, LondonTime.span(session.startsAt(), session.endsAt()));
            return told(found, session, by);
        });
    }

    private PartOutcome<WorkshopSession> told(Workshop workshop, WorkshopSession before, Actor by) {
        var now = sessions.find(workshop.id(), before.id()).orElseThrow();
        listeners.forEach(each -> each.changed(workshop, before, now, by));
        return new PartOutcome.Saved<>(now);
    }

    private PartOutcome<WorkshopSession> arranging(
            long workshop, long id, BiFunction<Workshop, WorkshopSession, PartOutcome<WorkshopSession>> change) {
        return arranging(workshop, found -> sessions.find(workshop, id).map(session -> change.apply(found, session))
                .orElseGet(PartOutcome.NotFound::new));
    }

    /** Changes the sessions alone: who takes a place in one holds the workshop. */
    private PartOutcome<WorkshopSession> arranging(
            long id, Function<Workshop, PartOutcome<WorkshopSession>> change) {
        var workshop = workshops.lock(id);
        if (workshop.isEmpty()) {
            return new PartOutcome.NotFound<>();
        }
        var state = entry.state(workshop.get());
        return state == WorkshopState.PLANNED || state == WorkshopState.OPEN
                ? change.apply(workshop.get())
                : new PartOutcome.Locked<>(state);
    }
}

package org.caremarket.workshop;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;

/** A council's workshops. */
@Singleton
public class Workshops {

    public static final String RECORD = "workshop";

    static final String TITLE_TAKEN = "Another workshop has that title: enter a different one";

    private final WorkshopRepository workshops;
    private final SessionRepository sessions;
    private final Agenda agenda;
    private final AuditTrail audit;
    private final Clock clock;

    Workshops(
            WorkshopRepository workshops, SessionRepository sessions, Agenda agenda, AuditTrail audit, Clock clock) {
        this.workshops = workshops;
        this.sessions = sessions;
        this.agenda = agenda;
        this.audit = audit;
        this.clock = clock;
    }

    /** One page of the workshops, newest first, and how many there are on all pages. */
    @ReadOnly
    public Items<Workshop> list(PageRequest page) {
        return new Items<>(workshops.list(page.size(), page.offset()), workshops.count());
    }

    /** Those that ask for answers now, the first to close first. */
    public List<Workshop> open() {
        return workshops.open(clock.instant());
    }

    /** How many are being prepared. */
    public long planned() {
        return workshops.planned();
    }

    /** The workshop with this id, if this council has it. */
    public Optional<Workshop> find(long id) {
        return workshops.find(id);
    }

    /** The same, and nobody moves or changes it until the commit; those who only read or answer go on beside it. */
    public Optional<Workshop> hold(long id) {
        return workshops.hold(id);
    }

    public List<Workshop> these(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : workshops.these(ids);
    }

    /** Those that are to change this plan, oldest first. */
    public List<Workshop> about(long plan) {
        return workshops.about(plan);
    }

    public Optional<Workshop> titled(String title) {
        return workshops.titled(title);
    }

    /** Where it stands now. */
    public WorkshopState state(Workshop workshop) {
        return workshop.state(clock.instant());
    }

    /** When people meet, the earliest first, cancelled sessions included. */
    public List<WorkshopSession> sessions(long workshop) {
        return sessions.of(workshop);
    }

    public Optional<WorkshopSession> session(long workshop, @Nullable Long id) {
        return id == null ? Optional.empty() : sessions.find(workshop, id);
    }

    /** Plans a workshop. */
    @Transactional
    public WorkshopOutcome add(NewWorkshop workshop, Actor by) {
        var outcome = load(workshop, by.name());
        if (outcome instanceof WorkshopOutcome.Saved(var saved)) {
            audit.record(by, "planned", RECORD, saved.id(), saved.title());
        }
        return outcome;
    }

    /** The same for a workshop that comes with the council's folder. */
    @Transactional
    public WorkshopOutcome load(NewWorkshop workshop, String by) {
        var id = workshops.add(workshop.title(), workshop.purpose(), workshop.segments().toArray(String[]::new),
                workshop.audience(), workshop.contact(), workshop.minutes(), workshop.planId(), workshop.closesAt(),
                workshop.source(), workshop.madeUp(), by, clock.instant());
        if (id == null) {
            return new WorkshopOutcome.Refused(new FieldError("title", TITLE_TAKEN));
        }
        agenda.begin(id, workshop.agenda());
        return new WorkshopOutcome.Saved(workshops.find(id).orElseThrow());
    }
}

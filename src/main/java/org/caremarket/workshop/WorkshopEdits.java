package org.caremarket.workshop;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.caremarket.market.Segments;
import org.caremarket.plan.Plans;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FieldError;

/** What people can do to what heads a workshop. */
@Singleton
public class WorkshopEdits {

    private static final String PROMISED = "Providers were told so when the workshop opened: it stays as it is";

    private final WorkshopRepository workshops;
    private final Workshops entry;
    private final Segments segments;
    private final Plans plans;
    private final AuditTrail audit;
    private final Clock clock;

    WorkshopEdits(
            WorkshopRepository workshops, Workshops entry, Segments segments, Plans plans, AuditTrail audit, Clock clock) {
        this.workshops = workshops;
        this.entry = entry;
        this.segments = segments;
        this.plans = plans;
        this.audit = audit;
        this.clock = clock;
    }

    /** Plans a workshop that begins with this agenda. */
    @Transactional
    public WorkshopOutcome add(NewWorkshop workshop, Actor by) {
        var text = new WorkshopText(workshop.title(), workshop.purpose(), workshop.segments(), workshop.audience(),
                workshop.contact(), workshop.minutes(), workshop.planId(), workshop.closesAt());
        var unknown = unknown(text);
        return unknown.isPresent() ? new WorkshopOutcome.Refused(unknown.get()) : entry.add(workshop, by);
    }

    /**
     * Changes what heads a workshop; {@code version} is that of the workshop its author saw. Once it is open, who sees the
     * answers and until when they are asked for stays, and a text that leaves them out keeps them.
     */
    @Transactional
    public WorkshopOutcome change(long id, WorkshopText typed, int version, Actor by) {
        // All of them: nobody may take the title meanwhile.
        workshops.lockAll();
        var found = workshops.find(id);
        if (found.isEmpty()) {
            return new WorkshopOutcome.NotFound();
        }
        var workshop = found.get();
        var before = WorkshopText.of(workshop);
        var text = workshop.openedAt() == null ? typed : typed.keeping(workshop);
        if (text.equals(before)) {
            return new WorkshopOutcome.Saved(workshop);
        }
        if (workshop.version() != version) {
            return new WorkshopOutcome.Stale(workshop);
        }
        var wrong = wrong(workshop, text);
        if (wrong.isPresent()) {
            return new WorkshopOutcome.Refused(wrong.get());
        }
        workshops.change(id, text.title(), text.purpose(), text.segments().toArray(String[]::new), text.audience(),
                text.contact(), text.minutes(), text.planId(), text.closesAt());
        audit.record(by, "changed", Workshops.RECORD, id, Difference.inWords(before.parts(), text.parts()));
        return new WorkshopOutcome.Saved(workshops.find(id).orElseThrow());
    }

    /** Takes away a workshop that was never opened. */
    @Transactional
    public WorkshopOutcome remove(long id, int version, Actor by) {
        var found = workshops.lock(id);
        if (found.isEmpty()) {
            return new WorkshopOutcome.NotFound();
        }
        var workshop = found.get();
        if (workshop.version() != version) {
            return new WorkshopOutcome.Stale(workshop);
        }
        if (workshop.openedAt() != null) {
            return new WorkshopOutcome.Refused(new FieldError("version",
                    "Providers were asked already, and what they say must stay: only a planned workshop can be removed"));
        }
        workshops.withdraw(id, clock.instant());
        audit.record(by, "removed", Workshops.RECORD, id, workshop.title());
        return new WorkshopOutcome.Saved(workshop);
    }

    private Optional<FieldError> wrong(Workshop workshop, WorkshopText text) {
        if (workshops.titled(text.title()).filter(other -> other.id() != workshop.id()).isPresent()) {
            return Optional.of(new FieldError("title", Workshops.TITLE_TAKEN));
        }
        if (workshop.openedAt() != null) {
            if (!text.audience().equals(workshop.audience())) {
                return Optional.of(new FieldError("audience", PROMISED));
            }
            if (!text.closesAt().equals(workshop.closesAt())) {
                return Optional.of(new FieldError("closesOn", PROMISED + ". To give more time, extend the workshop"));
            }
            if (text.purpose().isEmpty()) {
                return Optional.of(new FieldError("purpose", "Say why the council asks: the workshop is open"));
            }
            if (text.contact().isEmpty()) {
                return Optional.of(new FieldError("contact", "Say whom providers can ask: the workshop is open"));
            }
        }
        return unknown(text);
    }

    private Optional<FieldError> unknown(WorkshopText text) {
        if (text.planId() != null && plans.find(text.planId()).isEmpty()) {
            return Optional.of(new FieldError("plan", "There is no such plan: choose another, or none"));
        }
        return segments.bySlug().keySet().containsAll(text.segments())
                ? Optional.empty()
                : Optional.of(new FieldError("segments", "One of the market segments is not the council's: choose from the list"));
    }
}

package org.caremarket.workshop;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.FieldError;
import org.caremarket.workshop.WorkshopMoveOutcome.Moved;
import org.caremarket.workshop.WorkshopMoveOutcome.NotFound;
import org.caremarket.workshop.WorkshopMoveOutcome.Obstructed;
import org.caremarket.workshop.WorkshopMoveOutcome.Refused;
import org.caremarket.workshop.WorkshopMoveOutcome.Stale;

/** Opening, closing and extending workshops; {@link WorkshopMove} says from where each is possible. */
@Singleton
public class WorkshopMoves {

    private final WorkshopRepository workshops;
    private final Agenda agenda;
    private final Obstacles obstacles;
    private final List<Opened> opened;
    private final List<Extended> extended;
    private final AuditTrail audit;
    private final Clock clock;

    WorkshopMoves(
            WorkshopRepository workshops, Agenda agenda, Obstacles obstacles, List<Opened> opened, List<Extended> extended,
            AuditTrail audit, Clock clock) {
        this.workshops = workshops;
        this.agenda = agenda;
        this.obstacles = obstacles;
        this.opened = opened;
        this.extended = extended;
        this.audit = audit;
        this.clock = clock;
    }

    /** Lets providers answer, with the council's figures as they stand at this moment. */
    @Transactional
    public WorkshopMoveOutcome open(long id, int version, Actor by) {
        return move(id, WorkshopMove.OPEN, version, workshop -> {
            var found = obstacles.of(workshop);
            if (!found.isEmpty()) {
                return new Obstructed(found);
            }
            agenda.freeze(id);
            workshops.open(id, clock.instant());
            var now = workshops.find(id).orElseThrow();
            audit.record(by, "opened", Workshops.RECORD, id, "until " + LondonTime.words(now.closesAt()));
            opened.forEach(each -> each.opened(now, by));
            return new Moved(now);
        });
    }

    /** Ends it before its time. */
    @Transactional
    public WorkshopMoveOutcome close(long id, int version, Actor by) {
        return move(id, WorkshopMove.CLOSE, version, workshop -> {
            workshops.close(id, clock.instant());
            audit.record(by, "closed", Workshops.RECORD, id, workshop.title());
            return new Moved(workshops.find(id).orElseThrow());
        });
    }

    /** Asks for answers until a later moment; a workshop that is closed opens again. */
    @Transactional
    public WorkshopMoveOutcome extend(long id, Instant until, int version, Actor by) {
        return move(id, WorkshopMove.EXTEND, version, workshop -> {
            var wrong = tooEarly(workshop, until);
            if (wrong.isPresent()) {
                return new Refused(new FieldError("closesOn", wrong.get()));
            }
            workshops.extend(id, until);
            var now = workshops.find(id).orElseThrow();
            audit.record(by, "extended", Workshops.RECORD, id, "from %s to %s".formatted(
                    LondonTime.words(workshop.end()), LondonTime.words(until)));
            extended.forEach(each -> each.extended(now, workshop.end(), by));
            return new Moved(now);
        });
    }

    /** The move that a page or a program asks for, once its form is right. */
    WorkshopMoveOutcome make(long id, WorkshopMove move, WorkshopMoveForm form, Actor by) {
        return switch (move) {
            case OPEN -> open(id, form.seenVersion(), by);
            case CLOSE -> close(id, form.seenVersion(), by);
            case EXTEND -> extend(id, WorkshopForm.closing(form.closesOn(), form.closesAt()), form.seenVersion(), by);
            case PUBLISH, WITHDRAW -> throw new IllegalArgumentException("Made by Publishing: " + move);
        };
    }

    /** What keeps a planned workshop from being opened. */
    List<Obstacle> inTheWay(Workshop workshop) {
        return obstacles.of(workshop);
    }

    private Optional<String> tooEarly(Workshop workshop, Instant until) {
        if (!until.isAfter(clock.instant())) {
            return Optional.of("The new closing date must be later than now");
        }
        return until.isAfter(workshop.end())
                ? Optional.empty()
                : Optional.of("The new closing date must be later than %s, which is what providers were told"
                        .formatted(LondonTime.words(workshop.end())));
    }

    private WorkshopMoveOutcome move(
            long id, WorkshopMove move, int version, Function<Workshop, WorkshopMoveOutcome> change) {
        var found = workshops.lock(id);
        if (found.isEmpty()) {
            return new NotFound();
        }
        var workshop = found.get();
        if (workshop.version() != version) {
            return new Stale(workshop);
        }
        var state = workshop.state(clock.instant());
        return move.from().contains(state) ? change.apply(workshop) : new Refused(new FieldError("version",
                "The workshop is %s: “%s” is not possible from there"
                        .formatted(state.title().toLowerCase(Locale.UK), move.title())));
    }
}

package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.FormErrors;

/**
 * Moves plans from state to state: review, approval, submission, publication, withdrawal. Each move is one transaction
 * with the plan locked: its new state, the step in its history, the frozen edition and the audit entry are there together
 * or not at all. From approval on no text can be written, so what is frozen is what was approved.
 */
@Singleton
public class SignOff {

    private final PlanRepository plans;
    private final StepRepository steps;
    private final Plans reading;
    private final Sections sections;
    private final Editions editions;
    private final Readings readings;
    private final Rules rules;
    private final List<Obstacles> obstacles;
    private final AuditTrail audit;
    private final Clock clock;

    SignOff(
            PlanRepository plans, StepRepository steps, Plans reading, Sections sections, Editions editions,
            Readings readings, Rules rules,
            List<Obstacles> obstacles, AuditTrail audit, Clock clock) {
        this.plans = plans;
        this.steps = steps;
        this.reading = reading;
        this.sections = sections;
        this.editions = editions;
        this.readings = readings;
        this.rules = rules;
        this.obstacles = obstacles;
        this.audit = audit;
        this.clock = clock;
    }

    /** The steps of a plan, newest first. */
    @ReadOnly
    public List<PlanStep> steps(long plan) {
        return steps.of(plan);
    }

    /** The newest step of a plan; empty while it is where it began. */
    @ReadOnly
    public Optional<PlanStep> newestStep(long plan) {
        return steps.newest(plan);
    }

    /** What stands in the way of a move as the plan is now, the reason left aside; empty when nothing does. */
    @ReadOnly
    public Optional<MoveOutcome> hindrance(Plan plan, Move move, Actor by) {
        if (!move.allowedTo(by.role())) {
            return Optional.of(new MoveOutcome.NotAllowed("Only an approver can do this"));
        }
        if (!move.from().contains(plan.state())) {
            return refused("version", "This cannot be done now. The plan is %s. %s".formatted(
                    plan.state().title().toLowerCase(Locale.UK), plan.state().meaning()));
        }
        return switch (move) {
            case SEND_FOR_REVIEW -> obstructed(plan);
            case APPROVE -> ownOnly(plan, by)
                    ? Optional.of(new MoveOutcome.NotAllowed("You alone wrote this plan, so another approver has to approve it"))
                    : Optional.empty();
            case SUBMIT -> reading.template(plan).recipient() == null
                    ? refused("version", "Plans of this kind are submitted to nobody: publish it instead")
                    : changedSinceApproval(plan);
            case PUBLISH -> changedSinceApproval(plan);
            case REOPEN -> plans.successor(plan.id())
                    .filter(next -> next.state() == PlanState.SUBMITTED || next.state() == PlanState.PUBLISHED)
                    .flatMap(next -> refused("version", "“%s” took its place: withdraw that first".formatted(next.title())));
            case TAKE_BACK, REQUEST_CHANGES, WITHDRAW -> Optional.empty();
        };
    }

    /**
     * Moves a plan.
     *
     * @param reason why; may be empty where the move needs none
     * @param seen the version of the plan that was seen before
     */
    @Transactional
    public MoveOutcome move(long id, Move move, String reason, int seen, Actor by) {
        var found = plans.lock(id);
        if (found.isEmpty()) {
            return new MoveOutcome.NotFound();
        }
        var plan = found.get();
        if (!move.allowedTo(by.role())) {
            return hindrance(plan, move, by).orElseThrow();
        }
        if (plan.version() != seen) {
            return new MoveOutcome.Stale(plan);
        }
        var hindrance = hindrance(plan, move, by);
        if (hindrance.isPresent()) {
            return hindrance.get();
        }
        var errors = MoveForm.checkReason(move, reason);
        if (!errors.isEmpty()) {
            return new MoveOutcome.Refused(errors);
        }
        var now = clock.instant();
        var detail = freeze(plan, move, reason, by.name(), by.role().title(), now);
        step(plan, move.to(), reason, by.name(), by.personId(), now);
        audit.record(by, move.done(), Plans.RECORD, id, plan.title() + detail + (reason.isEmpty() ? "" : ": " + reason));
        if (move == Move.SUBMIT || move == Move.PUBLISH) {
            supersede(plan, move, by, now);
        }
        return new MoveOutcome.Moved(plans.find(id).orElseThrow());
    }

    /** Publishes a plan that came published with the council's folder, inside the caller's transaction. */
    @Transactional
    public void load(Plan plan, String by) {
        var now = clock.instant();
        plans.lock(plan.id()).orElseThrow();
        editions.publish(editions.freeze(plan, PlanState.PUBLISHED, by, by, now), by, now);
        step(plan, PlanState.PUBLISHED, "It came as published with the council's folder", by, null, now);
    }

    /** What the move does to editions; in words, for the audit trail. */
    private String freeze(Plan plan, Move move, String reason, String by, String capacity, Instant now) {
        return switch (move) {
            case SUBMIT -> {
                var frozen = editions.freeze(plan, PlanState.SUBMITTED, by, capacity, now);
                yield ", edition %d%s".formatted(frozen.number(), frozen.late() ? ", late" : "");
            }
            case PUBLISH -> {
                var edition = plan.state() == PlanState.SUBMITTED
                        ? editions.newest(plan.id()).orElseThrow()
                        : editions.freeze(plan, PlanState.PUBLISHED, by, capacity, now);
                editions.publish(edition, by, now);
                yield ", edition " + edition.number();
            }
            case WITHDRAW -> {
                var edition = editions.newest(plan.id()).orElseThrow();
                editions.withdraw(edition, reason, by, now);
                yield ", edition " + edition.number();
            }
            case SEND_FOR_REVIEW, TAKE_BACK, APPROVE, REQUEST_CHANGES, REOPEN -> "";
        };
    }

    /**
     * What was submitted takes the place of what was submitted before; what everybody reads stays until its successor is
     * published. The newer plan is locked before the older one, always, so two such moves never wait for each other.
     */
    private void supersede(Plan plan, Move move, Actor by, Instant now) {
        for (var older = before(plan); older.isPresent(); older = before(older.get())) {
            if (older.get().state() == PlanState.SUBMITTED || move == Move.PUBLISH && older.get().state() == PlanState.PUBLISHED) {
                var why = "%s was %s".formatted(plan.title(), move.done());
                step(older.get(), PlanState.SUPERSEDED, why, by.name(), by.personId(), now);
                audit.record(by, "superseded", Plans.RECORD, older.get().id(), older.get().title() + ": " + why);
            }
        }
    }

    private Optional<Plan> before(Plan plan) {
        return Optional.ofNullable(plan.follows()).flatMap(plans::lock);
    }

    private void step(Plan plan, PlanState into, String reason, String by, @Nullable Long person, Instant now) {
        plans.move(plan.id(), into);
        steps.add(plan.id(), plan.state(), into, reason, person, by, now);
    }

    private Optional<MoveOutcome> obstructed(Plan plan) {
        var standing = reading.sections(plan);
        var found = obstacles.stream().flatMap(each -> each.of(plan, standing).stream()).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new MoveOutcome.Obstructed(found));
    }

    /** Figures in an approved plan go on living until it is frozen: what changed meanwhile was approved by nobody. */
    private Optional<MoveOutcome> changedSinceApproval(Plan plan) {
        if (plan.state() != PlanState.APPROVED) {
            return Optional.empty();
        }
        var changed = readings.changedSince(plan, steps.newest(plan.id()).orElseThrow().takenAt());
        return changed.isEmpty() ? Optional.empty() : refused("version",
                "Figures that it quotes changed since it was approved: %s. Ask for changes, so that it is approved again".formatted(
                        changed.stream().map(note -> "%s is now %s".formatted(note.name(), note.value()))
                                .collect(Collectors.joining("; "))));
    }

    private boolean ownOnly(Plan plan, Actor by) {
        return sections.authors(plan.id()).equals(List.of(by.personId())) && !rules.find().ownApproval();
    }

    private static Optional<MoveOutcome> refused(String field, String why) {
        return Optional.of(new MoveOutcome.Refused(FormErrors.of(field, why)));
    }
}

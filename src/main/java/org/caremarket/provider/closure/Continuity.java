package org.caremarket.provider.closure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.closure.ContinuityOutcome.NotFound;
import org.caremarket.provider.closure.ContinuityOutcome.Refused;
import org.caremarket.provider.closure.ContinuityOutcome.Saved;
import org.caremarket.provider.closure.ContinuityOutcome.Stale;

/** Continuity plans of the council whose scope is open: one for an exit. */
@Singleton
public class Continuity {

    static final String RECORD = "continuity plan";

    private final ContinuityRepository repository;
    private final MarketChanges changes;
    private final ContinuityTemplates templates;
    private final AuditTrail audit;
    private final Clock clock;

    Continuity(ContinuityRepository repository, MarketChanges changes, ContinuityTemplates templates, AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.changes = changes;
        this.templates = templates;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every plan, those that go on first. */
    public List<ContinuityPlan> all() {
        return repository.all().stream().map(ContinuityRow::plan).toList();
    }

    /** The plan with this id, if this council has it. */
    public Optional<ContinuityPlan> find(long id) {
        return repository.find(id).map(ContinuityRow::plan);
    }

    /** The plan of an exit. */
    public Optional<ContinuityPlan> ofChange(long change) {
        return repository.ofChange(change).map(ContinuityRow::plan);
    }

    public List<ContinuityStep> steps(long plan) {
        return repository.steps(plan);
    }

    public List<ContinuityMove> moves(long plan) {
        return repository.moves(plan);
    }

    public List<ContinuityTold> told(long plan) {
        return repository.told(plan);
    }

    /** Starts the plan of an exit, with the steps of the newest checklist. */
    @Transactional
    ContinuityOutcome start(long change, ContinuityText text, Actor by) {
        var exit = changes.find(change);
        if (exit.filter(each -> each.kind() == ChangeKind.EXIT).isEmpty()) {
            return new NotFound();
        }
        var template = templates.newest();
        var affected = text.affected();
        var id = repository.add(change, template.key(), template.version(), text.lead(), text.deadline().orElse(null),
                affected.council().orElse(null), affected.self().orElse(null), affected.nhs().orElse(null),
                affected.others().orElse(null), by.name(), clock.instant());
        if (id == null) {
            return new Refused(new FieldError("", "Somebody else started the plan of this exit first: open it"));
        }
        for (int at = 0; at < template.steps().size(); at++) {
            var step = template.steps().get(at);
            repository.addStep(id, at + 1, step.part(), step.title(), step.why());
        }
        audit.record(by, "started", RECORD, id, exit.get().who());
        return new Saved(find(id).orElseThrow());
    }

    /** Changes who leads, the deadline and how many are affected. */
    @Transactional
    ContinuityOutcome change(long id, ContinuityText text, int version, Actor by) {
        return with(id, plan -> {
            if (text.equals(ContinuityText.of(plan))) {
                return new Saved(plan);
            }
            if (plan.version() != version) {
                return new Stale(plan);
            }
            var affected = text.affected();
            if (affected.complete() && affected.stated().orElseThrow() < plan.moved()) {
                return new Refused(new FieldError("councilFunded",
                        "%,d people have moved already: fewer cannot be affected".formatted(plan.moved())));
            }
            repository.change(id, text.lead(), text.deadline().orElse(null), affected.council().orElse(null),
                    affected.self().orElse(null), affected.nhs().orElse(null), affected.others().orElse(null), by.name(),
                    clock.instant());
            return saved(id, by, "changed", Difference.inWords(ContinuityText.of(plan).parts(), text.parts()));
        });
    }

    /** Says how far a step is; its note stays out of the trail, which more people read. */
    @Transactional
    ContinuityOutcome step(long id, long step, StepState state, @Nullable LocalDate doneOn, @Nullable String reason, String note,
            int version, Actor by) {
        return with(id, plan -> {
            var found = steps(id).stream().filter(each -> each.id() == step).findFirst();
            if (found.isEmpty()) {
                return new NotFound();
            }
            if (!plan.open()) {
                return closed();
            }
            if (repository.change(step, state.name(), doneOn, reason, note, version, by.name(), clock.instant()) == 0) {
                return new Stale(plan);
            }
            return saved(id, by, "said how far a step is", found.get().title() + ": " + state.title().toLowerCase());
        });
    }

    /** Records that people have their new care from a day on. */
    @Transactional
    ContinuityOutcome moved(long id, LocalDate day, int people, Actor by) {
        return with(id, plan -> {
            if (!plan.open()) {
                return closed();
            }
            var all = plan.affected().stated();
            if (plan.affected().complete() && plan.moved() + people > all.orElseThrow()) {
                return new Refused(new FieldError("people", "Only %,d people are affected, and %,d have moved: %s".formatted(
                        all.get(), plan.moved(), "change how many are affected if there are more")));
            }
            repository.addMove(id, day, people, by.name(), clock.instant());
            return saved(id, by, "recorded moves", "%,d people on %s".formatted(people, TypedDate.words(day)));
        });
    }

    @Transactional
    ContinuityOutcome removeMove(long id, long move, Actor by) {
        return with(id, plan -> !plan.open() ? closed() : repository.removeMove(id, move) == 0 ? new NotFound()
                : saved(id, by, "removed", "a line of moves that was wrong"));
    }

    /** Records who was told. */
    @Transactional
    ContinuityOutcome told(long id, String who, LocalDate day, String how, String byWhom, Actor by) {
        return with(id, plan -> {
            if (!plan.open()) {
                return closed();
            }
            repository.addTold(id, who, day, how, byWhom, by.name(), clock.instant());
            return saved(id, by, "recorded who was told", who + " on " + TypedDate.words(day));
        });
    }

    @Transactional
    ContinuityOutcome removeTold(long id, long told, Actor by) {
        return with(id, plan -> !plan.open() ? closed() : repository.removeTold(id, told) == 0 ? new NotFound()
                : saved(id, by, "removed", "a line of who was told that was wrong"));
    }

    /** Closes a plan with what was learnt; every step must be done or not needed. */
    @Transactional
    ContinuityOutcome close(long id, LocalDate day, String lessons, int version, Actor by) {
        return with(id, plan -> {
            if (!plan.open()) {
                return closed();
            }
            if (plan.version() != version) {
                return new Stale(plan);
            }
            var open = plan.steps() - plan.done() - plan.notNeeded();
            if (open > 0) {
                return new Refused(new FieldError("", open == 1 ? "1 step is still open: say that it is done or not needed first"
                        : "%,d steps are still open: say of each that it is done or not needed first".formatted(open)));
            }
            repository.close(id, day, lessons, by.name(), clock.instant());
            return saved(id, by, "closed", TypedDate.words(day));
        });
    }

    private ContinuityOutcome with(long id, Function<ContinuityPlan, ContinuityOutcome> work) {
        return repository.lock(id).isEmpty() ? new NotFound() : work.apply(find(id).orElseThrow());
    }

    private ContinuityOutcome saved(long id, Actor by, String verb, String detail) {
        audit.record(by, verb, RECORD, id, detail);
        return new Saved(find(id).orElseThrow());
    }

    private static ContinuityOutcome closed() {
        return new Refused(new FieldError("", "This plan is closed and is kept as it is"));
    }
}

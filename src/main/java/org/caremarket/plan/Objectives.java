package org.caremarket.plan;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.Actions;
import org.caremarket.plan.template.PlanSection;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.FieldError;

/** What strategies set out to reach, and the delivery actions that carry it. */
@Singleton
public class Objectives {

    private final PlanRepository states;
    private final Plans plans;
    private final Actions actions;
    private final ObjectiveRepository repository;
    private final AuditTrail audit;
    private final Clock clock;

    Objectives(
            PlanRepository states, Plans plans, Actions actions, ObjectiveRepository repository, AuditTrail audit,
            Clock clock) {
        this.states = states;
        this.plans = plans;
        this.actions = actions;
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    /** The objectives of a plan in the order of its sections, with what carries them now. */
    @ReadOnly
    public List<CarriedObjective> of(Plan plan) {
        var links = repository.links(plan.id()).stream().collect(Collectors.groupingBy(
                ObjectiveLink::objectiveId, Collectors.mapping(ObjectiveLink::actionId, Collectors.toSet())));
        var carriers = actions.these(links.values().stream().flatMap(Collection::stream).distinct().toList());
        var found = repository.of(plan.id()).stream().collect(Collectors.groupingBy(Objective::key));
        return sections(plan).stream()
                .flatMap(section -> found.getOrDefault(section.key(), List.of()).stream())
                .map(each -> new CarriedObjective(each, carriers.stream()
                        .filter(action -> links.getOrDefault(each.id(), Set.of()).contains(action.id())).toList()))
                .toList();
    }

    /** The objective of a plan with what carries it now; empty when the plan has none of this id. */
    @ReadOnly
    public Optional<CarriedObjective> find(Plan plan, long id) {
        return of(plan).stream().filter(each -> each.objective().id() == id).findFirst();
    }

    /** Texts of objectives by the keys of their sections, in their order. */
    Map<String, List<String>> texts(Plan plan) {
        return repository.of(plan.id()).stream().collect(Collectors.groupingBy(
                Objective::key, Collectors.mapping(Objective::text, Collectors.toList())));
    }

    /** The sections of a plan that end with objectives. */
    public List<PlanSection> sections(Plan plan) {
        return plans.template(plan).expand(plan.markets()).stream().filter(PlanSection::objectives).toList();
    }

    /** What an action carries, in all plans. */
    @ReadOnly
    public List<Objective> carriedBy(long action) {
        return repository.carriedBy(action);
    }

    /** The objectives with these ids, in all plans; what is none is left out. */
    public List<Objective> these(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : repository.these(ids.toArray(Long[]::new));
    }

    /** Those of all plans, the newest plan's first. */
    public List<Objective> all() {
        return repository.all();
    }

    /** Adds an objective at the end of those of its section. */
    @Transactional
    public ObjectiveOutcome add(long plan, String key, String text, Actor by) {
        return in(plan, found -> {
            if (sections(found).stream().noneMatch(section -> section.key().equals(key))) {
                return new ObjectiveOutcome.Refused(new FieldError("section", "Choose a section that ends with objectives"));
            }
            var id = repository.add(plan, key, text);
            audit.record(by, "added an objective to", Plans.RECORD, plan, text);
            return new ObjectiveOutcome.Saved(repository.find(plan, id).orElseThrow());
        });
    }

    /** The same for one that comes with the council's folder, with the ids of the actions that carry it. */
    @Transactional
    public void load(Plan plan, String key, String text, List<Long> carriers, String by) {
        var id = repository.add(plan.id(), key, text);
        carriers.forEach(action -> repository.link(id, action, by, clock.instant()));
    }

    /** Writes an objective anew; {@code version} is that of the text its author saw. */
    @Transactional
    public ObjectiveOutcome change(long plan, long id, String text, int version, Actor by) {
        return in(plan, id, (found, objective) -> {
            if (objective.text().equals(text)) {
                return new ObjectiveOutcome.Saved(objective);
            }
            if (objective.version() != version) {
                return new ObjectiveOutcome.Stale(objective);
            }
            repository.change(id, text);
            audit.record(by, "changed an objective of", Plans.RECORD, plan, objective.text() + " to " + text);
            return new ObjectiveOutcome.Saved(repository.find(plan, id).orElseThrow());
        });
    }

    /** Moves an objective by one place among those of its section; at the end it stays. */
    @Transactional
    public ObjectiveOutcome move(long plan, long id, boolean up, Actor by) {
        return in(plan, id, (found, objective) -> {
            var order = repository.of(plan).stream().filter(each -> each.key().equals(objective.key())).toList();
            int at = order.indexOf(objective) + (up ? -1 : 1);
            if (at >= 0 && at < order.size()) {
                repository.place(order.get(at).id(), objective.position());
                repository.place(id, order.get(at).position());
                audit.record(by, "moved an objective of", Plans.RECORD, plan, objective.text());
            }
            return new ObjectiveOutcome.Saved(repository.find(plan, id).orElseThrow());
        });
    }

    /** Removes an objective; its actions stay. */
    @Transactional
    public ObjectiveOutcome remove(long plan, long id, int version, Actor by) {
        return in(plan, id, (found, objective) -> {
            if (objective.version() != version) {
                return new ObjectiveOutcome.Stale(objective);
            }
            repository.remove(id, clock.instant());
            audit.record(by, "removed an objective of", Plans.RECORD, plan, objective.text());
            return new ObjectiveOutcome.Saved(objective);
        });
    }

    /**
     * Says which actions carry an objective. What others linked or unlinked meanwhile stays so.
     *
     * @param added ids of actions that carry it from now on
     * @param removed ids of actions that no longer do
     */
    @Transactional
    public ObjectiveOutcome link(long plan, long id, Collection<Long> added, Collection<Long> removed, Actor by) {
        return in(plan, id, (found, objective) -> {
            var known = actions.these(added).stream().collect(Collectors.toMap(Action::id, Function.identity()));
            if (!known.keySet().containsAll(added)) {
                return new ObjectiveOutcome.Refused(new FieldError("actions", "Choose actions of the council's delivery plans"));
            }
            long linked = added.stream().filter(each -> repository.link(id, each, by.name(), clock.instant()) == 1).count();
            long unlinked = removed.stream().filter(each -> repository.unlink(id, each) == 1).count();
            if (linked + unlinked > 0) {
                audit.record(by, "linked actions to an objective of", Plans.RECORD, plan,
                        "%s: %d added, %d removed".formatted(objective.text(), linked, unlinked));
            }
            return new ObjectiveOutcome.Saved(objective);
        });
    }

    private ObjectiveOutcome in(long plan, Function<Plan, ObjectiveOutcome> act) {
        // Locked, not only held: the order of objectives is one thing.
        var found = states.lock(plan);
        if (found.isEmpty()) {
            return new ObjectiveOutcome.NotFound();
        }
        return found.get().state().open() ? act.apply(found.get()) : new ObjectiveOutcome.Locked(found.get().state());
    }

    private ObjectiveOutcome in(long plan, long id, BiFunction<Plan, Objective, ObjectiveOutcome> act) {
        // One of another plan is not found even where the plan is locked.
        return repository.find(plan, id).isEmpty()
                ? new ObjectiveOutcome.NotFound()
                : in(plan, found -> repository.find(plan, id)
                        .map(objective -> act.apply(found, objective)).orElseGet(ObjectiveOutcome.NotFound::new));
    }
}

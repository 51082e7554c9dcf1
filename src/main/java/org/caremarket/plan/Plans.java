package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.plan.template.PlanSection;
import org.caremarket.plan.template.PlanTemplate;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;

/** A council's plans and returns: what heads them, and the sections that their templates ask for. */
@Singleton
public class Plans {

    static final String RECORD = "plan";

    private final PlanRepository plans;
    private final SectionRepository sections;
    private final ObjectiveRepository objectives;
    private final Templates templates;
    private final AuditTrail audit;
    private final Clock clock;

    Plans(
            PlanRepository plans, SectionRepository sections, ObjectiveRepository objectives, Templates templates,
            AuditTrail audit, Clock clock) {
        this.plans = plans;
        this.objectives = objectives;
        this.sections = sections;
        this.templates = templates;
        this.audit = audit;
        this.clock = clock;
    }

    /** One page of the plans, newest first, and how many there are on all pages. */
    @ReadOnly
    public Items<Plan> list(PageRequest page) {
        return new Items<>(plans.list(page.size(), page.offset()), plans.count());
    }

    /** The plan with this id, if this council has it. */
    public Optional<Plan> find(long id) {
        return plans.find(id);
    }

    /** The plan of this title, whatever its case. */
    public Optional<Plan> titled(String title) {
        return plans.titled(title);
    }

    /** The plan that follows this one, if one was begun. */
    public Optional<Plan> successor(Plan plan) {
        return plans.successor(plan.id());
    }

    /** The template that the plan keeps to. */
    public PlanTemplate template(Plan plan) {
        return templates.find(plan.template(), plan.templateVersion()).orElseThrow();
    }

    /** What the plan's template asks, in its order, and what the plan says to it. */
    @ReadOnly
    public List<Section> sections(Plan plan) {
        return sections(plan, template(plan));
    }

    /** The same with a template that the caller has already, or thinks of moving to. */
    @ReadOnly
    public List<Section> sections(Plan plan, PlanTemplate template) {
        var texts = texts(plan);
        return template.expand(plan.markets()).stream()
                .map(asked -> new Section(asked, texts.get(asked.key())))
                .toList();
    }

    /** Texts of the plan for which its template has no section, as after a move to another template. */
    @ReadOnly
    public List<SectionText> unplaced(Plan plan, PlanTemplate template) {
        var texts = texts(plan);
        template.expand(plan.markets()).forEach(asked -> texts.remove(asked.key()));
        return List.copyOf(texts.values());
    }

    /**
     * Begins a plan. One that follows another begins with the texts and objectives of sections of the same key.
     *
     * @param by who begins it
     */
    @Transactional
    public PlanOutcome add(NewPlan plan, Actor by) {
        var outcome = add(plan, by.name(), by.personId());
        if (outcome instanceof PlanOutcome.Saved(var saved)) {
            audit.record(by, "began", RECORD, saved.id(), saved.title());
        }
        return outcome;
    }

    /** The same for a plan that comes with the council's folder. */
    @Transactional
    public PlanOutcome load(NewPlan plan, String by) {
        return add(plan, by, null);
    }

    /** Changes what heads a plan; {@code version} is that of the plan its author saw. */
    @Transactional
    public PlanOutcome change(long id, String title, String period, @Nullable Instant dueAt, int version, Actor by) {
        var found = plans.lock(id);
        if (found.isEmpty()) {
            return new PlanOutcome.NotFound();
        }
        var plan = found.get();
        if (plan.version() != version) {
            return new PlanOutcome.Stale(plan);
        }
        if (!plan.state().open()) {
            return new PlanOutcome.Refused(new FieldError("title", locked(plan)));
        }
        if (plans.titled(title).filter(other -> other.id() != id).isPresent()) {
            return taken();
        }
        plans.change(id, title, period, dueAt);
        audit.record(by, "changed", RECORD, id, plan.title().equals(title) ? title : plan.title() + " to " + title);
        return new PlanOutcome.Saved(plans.find(id).orElseThrow());
    }

    /** Removes a plan that was never submitted or published; its texts stay in the history. */
    @Transactional
    public PlanOutcome remove(long id, int version, Actor by) {
        var found = plans.lock(id);
        if (found.isEmpty()) {
            return new PlanOutcome.NotFound();
        }
        var plan = found.get();
        if (plan.version() != version) {
            return new PlanOutcome.Stale(plan);
        }
        if (!plan.state().open() || plans.hasEditions(id)) {
            return new PlanOutcome.Refused(new FieldError("version",
                    "Only a draft that was never submitted or published can be removed"));
        }
        if (plans.successor(id).isPresent()) {
            return new PlanOutcome.Refused(new FieldError("version", "Another plan follows this one: remove that first"));
        }
        plans.remove(id, clock.instant());
        audit.record(by, "removed", RECORD, id, plan.title());
        return new PlanOutcome.Saved(plan);
    }

    private PlanOutcome add(NewPlan plan, String by, @Nullable Long person) {
        var id = plans.add(plan.title(), plan.period(), plan.template(), plan.templateVersion(),
                plan.markets().toArray(String[]::new), plan.dueAt(), plan.follows(), plan.source(), plan.madeUp(), by,
                clock.instant());
        if (id == null) {
            return plans.titled(plan.title()).isPresent() ? taken() : new PlanOutcome.Refused(new FieldError("follows",
                    "Another plan follows that one already"));
        }
        var added = plans.find(id).orElseThrow();
        if (plan.follows() != null) {
            carry(plans.find(plan.follows()).orElseThrow(), added, by, person);
        }
        return new PlanOutcome.Saved(added);
    }

    private void carry(Plan from, Plan to, String by, @Nullable Long person) {
        var texts = texts(from);
        template(to).expand(to.markets()).stream().map(asked -> texts.get(asked.key()))
                .filter(text -> text != null && !text.text().isBlank())
                .forEach(text -> {
                    sections.begin(to.id(), text.key(), text.text(), "As in " + from.title(), person, by, clock.instant());
                    sections.keep(to.id(), text.key());
                });
        var ending = template(to).expand(to.markets()).stream().filter(PlanSection::objectives).map(PlanSection::key).toList();
        if (!ending.isEmpty()) {
            objectives.carry(from.id(), to.id(), ending);
            objectives.carryLinks(from.id(), to.id(), by, clock.instant());
        }
    }

    private Map<String, SectionText> texts(Plan plan) {
        return sections.of(plan.id()).stream().collect(Collectors.toMap(SectionText::key, Function.identity()));
    }

    static String locked(Plan plan) {
        return "The plan is locked. " + plan.state().meaning();
    }

    private static PlanOutcome taken() {
        return new PlanOutcome.Refused(new FieldError("title", "Another plan has that title: enter a different one"));
    }
}

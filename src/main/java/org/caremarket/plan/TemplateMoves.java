package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.plan.template.PlanSection;
import org.caremarket.plan.template.PlanTemplate;
import org.caremarket.plan.template.ServiceMarket;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.FormErrors;

/**
 * Moves plans to another version of their template, or to another template. Sections of the same key keep their texts;
 * texts for which there is no section any more stay beside the plan.
 */
@Singleton
public class TemplateMoves {

    /** How the names of fields begin that say where a text goes. */
    static final String PLACING = "placing.";

    private final Plans plans;
    private final PlanRepository repository;
    private final Sections sections;
    private final Templates templates;
    private final AuditTrail audit;

    TemplateMoves(Plans plans, PlanRepository repository, Sections sections, Templates templates, AuditTrail audit) {
        this.plans = plans;
        this.repository = repository;
        this.sections = sections;
        this.templates = templates;
        this.audit = audit;
    }

    /** What the page of a plan says: whether there is a newer version, and which texts nobody asks for. */
    @ReadOnly
    public MovingNote note(Plan plan, PlanTemplate template) {
        var newer = templates.newest(plan.template()).filter(newest -> newest.version() > plan.templateVersion());
        return new MovingNote(newer.orElse(null), unasked(plan, plans.unplaced(plan, template)));
    }

    /**
     * What would become of the plan; nothing is written.
     *
     * @param chosen the template's markets for which the plan is to answer; null for those of the plan that it has too,
     *     or all when it has none of them
     */
    @ReadOnly
    public TemplateMove preview(Plan plan, PlanTemplate to, @Nullable Collection<String> chosen) {
        var from = plans.template(plan);
        var offered = to.markets().stream().map(ServiceMarket::key).toList();
        var common = offered.stream().filter((chosen == null ? plan.markets() : chosen)::contains).toList();
        var kept = common.isEmpty() && chosen == null ? offered : common;
        var lacking = plan.markets().stream().filter(market -> !offered.contains(market)).toList();
        var markets = Stream.concat(kept.stream(), lacking.stream()).toList();
        // The same markets in another order are no change.
        var then = new HashSet<>(markets).equals(new HashSet<>(plan.markets())) ? plan.markets() : markets;
        var asked = to.expand(then);
        var empty = plans.sections(on(plan, to, then), to).stream()
                .filter(section -> section.writable() && !section.written()).toList();
        return new TemplateMove(plan, from, to, then, names(from, lacking),
                TemplateDifference.between(from.expand(plan.markets()), asked),
                unasked(plan, plans.unplaced(on(plan, to, then), to)), empty);
    }

    /**
     * Moves a plan.
     *
     * @param chosen as for the preview
     * @param seen the version of the plan that was seen
     * @param placing where texts go for which there is no section any more: from a key to that of an empty section
     */
    @Transactional
    public TemplateMoveOutcome move(
            long id, PlanTemplate to, @Nullable Collection<String> chosen, int seen, Map<String, String> placing, Actor by) {
        var found = repository.lock(id);
        if (found.isEmpty()) {
            return new TemplateMoveOutcome.NotFound();
        }
        var plan = found.get();
        if (plan.version() != seen) {
            return new TemplateMoveOutcome.Stale(plan);
        }
        if (!plan.state().open()) {
            return new TemplateMoveOutcome.Locked(plan);
        }
        var move = preview(plan, to, chosen);
        var errors = check(move, placing);
        if (!errors.isEmpty()) {
            return new TemplateMoveOutcome.Refused(errors);
        }
        repository.retemplate(id, to.key(), to.version(), move.markets().toArray(String[]::new));
        audit.record(by, "moved to another template", Plans.RECORD, id, "%s: from %s, version %d, to %s, version %d".formatted(
                plan.title(), move.from().title(), move.from().version(), to.title(), to.version()));
        placing.forEach((from, section) -> place(move, from, section, by));
        return new TemplateMoveOutcome.Moved(repository.find(id).orElseThrow());
    }

    private static FormErrors check(TemplateMove move, Map<String, String> placing) {
        var errors = FormErrors.none();
        if (move.isNone()) {
            errors = errors.and("to", "The plan keeps to this version of the template already");
        }
        if (!move.to().markets().isEmpty() && move.to().markets().stream().map(ServiceMarket::key)
                .noneMatch(move.markets()::contains)) {
            errors = errors.and("markets", "Select at least one market that the plan answers for");
        }
        var taken = new HashSet<String>();
        for (var each : placing.entrySet()) {
            var field = PLACING + each.getKey();
            if (move.unasked().stream().noneMatch(text -> text.key().equals(each.getKey()))) {
                errors = errors.and(field, "There is no such text any more: look at the plan again");
            } else if (move.empty().stream().noneMatch(section -> section.key().equals(each.getValue()))) {
                errors = errors.and(field, "Select a section that is empty");
            } else if (!taken.add(each.getValue())) {
                errors = errors.and(field, "Another text goes to that section already: select a different one");
            }
        }
        return errors;
    }

    private void place(TemplateMove move, String from, String to, Actor by) {
        var text = move.unasked().stream().filter(each -> each.key().equals(from)).findFirst().orElseThrow();
        var section = move.empty().stream().filter(each -> each.key().equals(to)).findFirst().orElseThrow();
        var written = sections.write(move.plan().id(), to, text.text().text(), section.version(),
                "From section " + text.heading(), by);
        if (!(written instanceof SectionOutcome.Saved)) {
            // The plan is locked by this transaction, so nobody can have written meanwhile.
            throw new IllegalStateException("The text of %s could not be placed".formatted(from));
        }
    }

    private List<UnaskedText> unasked(Plan plan, List<SectionText> texts) {
        var written = texts.stream().filter(text -> !text.text().isBlank()).toList();
        if (written.isEmpty()) {
            return List.of();
        }
        var headings = Stream.concat(templates.versions(plan.template()).stream(), templates.newest().stream())
                .flatMap(template -> template.expand(template.markets().stream().map(ServiceMarket::key).toList()).stream())
                .collect(Collectors.toMap(
                        PlanSection::key, Function.identity(), (first, later) -> first, LinkedHashMap::new));
        // In the order of the template that asked for them, so that people find them as they stood.
        var order = List.copyOf(headings.keySet());
        return written.stream().sorted(Comparator.comparingInt(text -> order.indexOf(text.key()))).map(text -> new UnaskedText(text, headings.containsKey(text.key())
                ? new Section(headings.get(text.key()), text).heading() : text.key())).toList();
    }

    private static List<String> names(PlanTemplate template, List<String> markets) {
        return markets.stream().map(key -> template.market(key).map(ServiceMarket::name).orElse(key)).toList();
    }

    private static Plan on(Plan plan, PlanTemplate to, List<String> markets) {
        return new Plan(plan.id(), plan.title(), plan.period(), to.key(), to.version(), markets, plan.state(), plan.dueAt(),
                plan.follows(), plan.source(), plan.madeUp(), plan.version(), plan.addedBy(), plan.addedAt());
    }
}

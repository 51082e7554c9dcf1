package org.caremarket.workshop.collation;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.Actions;
import org.caremarket.plan.Plan;
import org.caremarket.plan.Plans;
import org.caremarket.plan.Section;
import org.caremarket.workshop.collation.Linked.LinkedSection;

/** Finds what decisions are linked to: a few statements for a workshop, and a few more for each plan that it changed. */
@Singleton
public class LinkedThings {

    private final Dispositions dispositions;
    private final Plans plans;
    private final Actions actions;

    LinkedThings(Dispositions dispositions, Plans plans, Actions actions) {
        this.dispositions = dispositions;
        this.plans = plans;
        this.actions = actions;
    }

    /** What came of each decision of a workshop, by the decision's id; nothing for one without links. */
    @ReadOnly
    public Map<Long, Linked> of(long workshop) {
        var changes = dispositions.sections(workshop);
        var carried = dispositions.actions(workshop);
        var found = actions.these(carried.stream().map(CarryingAction::actionId).distinct().toList()).stream()
                .collect(Collectors.toMap(Action::id, Function.identity()));
        var headings = new HashMap<Long, Optional<Headings>>();
        changes.forEach(change -> headings.computeIfAbsent(change.planId(), this::headings));
        var linked = new HashMap<Long, Linked>();
        changes.stream().collect(Collectors.groupingBy(ChangedSection::dispositionId)).forEach((decision, own) ->
                linked.put(decision, new Linked(own.stream().map(change -> headings.get(change.planId())
                        .map(plan -> plan.of(change)).orElse(null)).filter(Objects::nonNull).toList(), List.of())));
        carried.stream().collect(Collectors.groupingBy(CarryingAction::dispositionId)).forEach((decision, own) ->
                linked.merge(decision, new Linked(List.of(), own.stream().map(link -> found.get(link.actionId()))
                        .filter(Objects::nonNull).toList()), (one, other) -> new Linked(one.sections(), other.actions())));
        return linked;
    }

    private record Headings(Plan plan, Map<String, String> byKey) {

        LinkedSection of(ChangedSection change) {
            return new LinkedSection(change, plan.title(), byKey.getOrDefault(change.key(), change.key()));
        }
    }

    private Optional<Headings> headings(long id) {
        return plans.find(id).map(plan -> new Headings(plan,
                plans.sections(plan).stream().collect(Collectors.toMap(Section::key, Section::heading))));
    }
}

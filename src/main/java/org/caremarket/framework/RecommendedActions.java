package org.caremarket.framework;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.ActionEdits;
import org.caremarket.delivery.Actions;
import org.caremarket.delivery.ChangeOutcome;
import org.caremarket.delivery.DeliveryPlan;
import org.caremarket.delivery.DeliveryPlans;
import org.caremarket.delivery.Theme;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.time.AsAt;
import org.caremarket.platform.web.FieldError;

/** Has recommendations carried out by actions of delivery plans. */
@Singleton
class RecommendedActions {

    private final FrameworkRepository frameworks;
    private final RecommendationRepository recommendations;
    private final DeliveryPlans plans;
    private final Actions actions;
    private final ActionEdits edits;
    private final PartWriter writer;

    RecommendedActions(FrameworkRepository frameworks, RecommendationRepository recommendations, DeliveryPlans plans,
            Actions actions, ActionEdits edits, PartWriter writer) {
        this.frameworks = frameworks;
        this.recommendations = recommendations;
        this.plans = plans;
        this.actions = actions;
        this.edits = edits;
        this.writer = writer;
    }

    List<DeliveryPlan> plans() {
        return plans.all();
    }

    Map<Long, List<Theme>> themes() {
        return plans.all().stream().collect(Collectors.toMap(DeliveryPlan::id, plan -> plans.themes(plan.id())));
    }

    List<Action> all(LocalDate today) {
        return plans.all().stream().flatMap(plan -> actions.ofPlan(plan.id(), AsAt.present(today)).stream()).toList();
    }

    /** The actions that carry out these recommendations, by their ids. */
    Map<Long, Action> of(Collection<Recommendation> all) {
        return actions.these(all.stream().map(Recommendation::actionId).filter(Objects::nonNull).toList()).stream()
                .collect(Collectors.toMap(Action::id, each -> each));
    }

    /** Has a recommendation carried out; a new action is added in the same transaction, or neither is. */
    @Transactional
    Outcome<Recommendation> choose(long framework, long id, ActionChoiceForm.Chosen chosen, int version, Actor by) {
        var current = frameworks.lock(framework).flatMap(locked -> recommendations.find(framework, id));
        if (current.isEmpty()) {
            return new Outcome.NotFound<>();
        }
        if (current.get().version() != version) {
            return new Outcome.Stale<>(current.get());
        }
        return switch (chosen) {
            case ActionChoiceForm.Existing(var action) -> actions.find(action).isEmpty()
                    ? refused(new FieldError("action", "Choose an action from the list"))
                    : writer.save(current.get().by(action), recommendations, by);
            case ActionChoiceForm.Fresh(var plan, var text) -> switch (edits.add(plan, text, by)) {
                case ChangeOutcome.Saved(var action) -> writer.save(current.get().by(action.id()), recommendations, by);
                case ChangeOutcome.Refused(var reason) -> refused(reason.error());
                case ChangeOutcome.Stale stale -> refused(noTheme());
                case ChangeOutcome.NotFound none -> refused(noTheme());
            };
        };
    }

    private static FieldError noTheme() {
        return new FieldError("theme", "Choose a theme from the list");
    }

    private static Outcome<Recommendation> refused(FieldError why) {
        return new Outcome.Refused<>(why);
    }
}

package org.caremarket.delivery;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.caremarket.platform.time.AsAt;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Problem;

/** How the API answers what came of changing a plan or its themes. */
@Singleton
final class DeliveryPlanAnswers {

    private final DeliveryPlans plans;
    private final Actions actions;
    private final Clock clock;

    DeliveryPlanAnswers(DeliveryPlans plans, Actions actions, Clock clock) {
        this.plans = plans;
        this.actions = actions;
        this.clock = clock;
    }

    /** The plan with its themes, and how its actions stand now. */
    DeliveryPlanJson now(DeliveryPlan plan) {
        return json(plan, AsAt.present(LocalDate.now(clock)));
    }

    DeliveryPlanJson json(DeliveryPlan plan, AsAt at) {
        return DeliveryPlanJson.of(plan, actions.counts(at), plans.themes(plan.id()));
    }

    /** The plan as it stands after a change. */
    HttpResponse<?> changed(DeliveryPlanOutcome outcome) {
        return answer(outcome, plan -> HttpResponse.ok(now(plan)));
    }

    /** The plan as it stands after something was added to it, or the plan itself. */
    HttpResponse<?> created(DeliveryPlanOutcome outcome, String council) {
        return answer(outcome, plan -> HttpResponse.created(
                now(plan), URI.create("/api/v1/" + council + "/delivery-plans/" + plan.id())));
    }

    /** Nothing more is to be said of what was removed. */
    HttpResponse<?> removed(DeliveryPlanOutcome outcome) {
        return answer(outcome, plan -> HttpResponse.noContent());
    }

    /** What is wrong with what was sent about a plan; of a plan that is not there, only that. */
    HttpResponse<?> wrong(long plan, FormErrors errors) {
        return plans.find(plan).isEmpty() ? notFound() : Problem.of(errors).response();
    }

    /** What is wrong with what was sent about a theme; of a theme that is not there, only that. */
    HttpResponse<?> wrong(long plan, long theme, FormErrors errors) {
        return plans.themes(plan).stream().noneMatch(own -> own.id() == theme) ? notFound() : wrong(plan, errors);
    }

    private static HttpResponse<?> answer(DeliveryPlanOutcome outcome, Function<DeliveryPlan, HttpResponse<?>> saved) {
        return switch (outcome) {
            case DeliveryPlanOutcome.Saved(var plan) -> saved.apply(plan);
            case DeliveryPlanOutcome.Stale(var current) -> Problem.of(HttpStatus.CONFLICT,
                    "The plan is now at version %d: read it again, and decide anew.".formatted(current.version()))
                    .response();
            case DeliveryPlanOutcome.Refused(var reason) -> Problem.of(FormErrors.of(List.of(reason.error()))).response();
            case DeliveryPlanOutcome.NotFound() -> notFound();
        };
    }

    private static HttpResponse<?> notFound() {
        return Problem.of(HttpStatus.NOT_FOUND).response();
    }
}

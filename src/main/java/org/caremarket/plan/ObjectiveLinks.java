package org.caremarket.plan;

import jakarta.inject.Singleton;
import java.util.List;
import org.caremarket.delivery.ActionLink;
import org.caremarket.delivery.ActionLinks;

/** Says on the page of an action which objectives it carries. */
@Singleton
final class ObjectiveLinks implements ActionLinks {

    private final Objectives objectives;
    private final Plans plans;

    ObjectiveLinks(Objectives objectives, Plans plans) {
        this.objectives = objectives;
        this.plans = plans;
    }

    @Override
    public List<ActionLink> of(long action) {
        return objectives.carriedBy(action).stream()
                .map(objective -> new ActionLink("Carries the objective", objective.text(),
                        "/plans/%d/objectives/%d".formatted(objective.planId(), objective.id()),
                        plans.find(objective.planId()).map(Plan::title).orElse("")))
                .toList();
    }
}

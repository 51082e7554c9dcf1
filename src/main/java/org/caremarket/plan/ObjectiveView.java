package org.caremarket.plan;

import java.util.List;
import org.caremarket.plan.template.PlanSection;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.time.AsAt;

/**
 * The page of one objective.
 *
 * @param section where it stands
 * @param sources what people outside the council asked for that it answers
 * @param at today, by which actions are overdue
 */
public record ObjectiveView(
        String council, Plan plan, CarriedObjective carried, PlanSection section, List<SectionSources.SectionSource> sources,
        Actor reader, AsAt at) {

    public String heading() {
        return ObjectivesView.heading(section);
    }

    public boolean mayWrite() {
        return PlanPages.mayWrite(reader) && plan.state().open();
    }

    public String path() {
        return "/" + council + "/plans/" + plan.id() + "/objectives/" + carried.objective().id();
    }
}

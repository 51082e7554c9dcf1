package org.caremarket.plan;

import java.util.List;
import org.caremarket.plan.template.PlanSection;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.web.FormErrors;

/**
 * The objectives of a plan, by its sections.
 *
 * @param sections those that end with objectives
 * @param objectives in the order of the sections
 */
public record ObjectivesView(
        String council, Plan plan, List<PlanSection> sections, List<CarriedObjective> objectives, Actor reader,
        FormErrors errors) {

    /** The answer first: {@code 15 objectives: 3 have every action complete, 2 have one that needs attention, …} */
    public String answer() {
        if (sections.isEmpty()) {
            return "The template of this plan asks for no objectives.";
        }
        if (objectives.isEmpty()) {
            return "No objectives are written yet.";
        }
        var progress = objectives.stream().map(CarriedObjective::progress).toList();
        return "%s: %s every action complete, %s an action that needs attention, %s no action yet.".formatted(
                objectives.size() == 1 ? "1 objective" : objectives.size() + " objectives",
                have(progress.stream().filter(Progress::complete).count()),
                have(progress.stream().filter(Progress::needsAttention).count()),
                have(progress.stream().filter(Progress::none).count()));
    }

    public List<CarriedObjective> of(PlanSection section) {
        return objectives.stream().filter(each -> each.objective().key().equals(section.key())).toList();
    }

    public static String heading(PlanSection section) {
        return section.number().isEmpty() ? section.title() : section.number() + " " + section.title();
    }

    public boolean mayWrite() {
        return PlanPages.mayWrite(reader) && plan.state().open();
    }

    public String href(CarriedObjective carried) {
        return path() + "/" + carried.objective().id();
    }

    public String path() {
        return "/" + council + "/plans/" + plan.id() + "/objectives";
    }

    private static String have(long number) {
        return number == 0 ? "none has" : number == 1 ? "1 has" : number + " have";
    }
}

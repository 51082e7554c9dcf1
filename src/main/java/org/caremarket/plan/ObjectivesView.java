package org.caremarket.plan;

import java.util.List;
import java.util.StringJoiner;
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
        var parts = new StringJoiner(", ");
        add(parts, progress.stream().filter(Progress::complete).count(), "every action complete");
        add(parts, progress.stream().filter(Progress::needsAttention).count(), "an action that needs attention");
        add(parts, progress.stream().filter(Progress::none).count(), "no action yet");
        var number = objectives.size() == 1 ? "1 objective" : objectives.size() + " objectives";
        return parts.length() == 0 ? number + ", with actions under way." : "%s: %s.".formatted(number, parts);
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

    private static void add(StringJoiner parts, long number, String what) {
        if (number > 0) {
            parts.add("%d %s %s".formatted(number, number == 1 ? "has" : "have", what));
        }
    }
}

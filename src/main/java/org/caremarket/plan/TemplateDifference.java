package org.caremarket.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.caremarket.plan.template.PlanSection;
import org.caremarket.plan.template.PlanTemplate;
import org.caremarket.plan.template.TemplateEdits;

/**
 * What one template asks otherwise than another. A section stays where both have its key.
 *
 * @param changed sections of both that are not asked the same
 * @param same sections of both that are
 * @param added sections of the second only
 * @param gone sections of the first only
 */
public record TemplateDifference(
        List<AskedChange> changed, List<PlanSection> same, List<PlanSection> added, List<PlanSection> gone) {

    public TemplateDifference {
        changed = List.copyOf(changed);
        same = List.copyOf(same);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    /** Between the sections of two plans, or of one on two templates. */
    static TemplateDifference between(List<PlanSection> before, List<PlanSection> after) {
        var old = before.stream().collect(Collectors.toMap(
                PlanSection::key, section -> section, (first, second) -> first, LinkedHashMap::new));
        var changed = new ArrayList<AskedChange>();
        var same = new ArrayList<PlanSection>();
        var added = new ArrayList<PlanSection>();
        for (var section : after) {
            var was = old.remove(section.key());
            if (was == null) {
                added.add(section);
            } else if (new AskedChange(was, section).isEmpty()) {
                same.add(section);
            } else {
                changed.add(new AskedChange(was, section));
            }
        }
        return new TemplateDifference(changed, same, added, List.copyOf(old.values()));
    }

    /** Between two templates, each section once whatever it repeats for. */
    static TemplateDifference between(PlanTemplate before, PlanTemplate after) {
        return between(once(before), once(after));
    }

    /** The answer first: {@code 3 sections stay, 1 of them is asked otherwise. 1 is new. None is dropped.} */
    public String answer() {
        int stay = changed.size() + same.size();
        return stay == 0 ? "No section stays. %d %s new, and %d %s no longer asked for.".formatted(
                added.size(), added.size() == 1 ? "is" : "are", gone.size(), gone.size() == 1 ? "is" : "are")
                : "%s, %s. %s. %s.".formatted(
                stay == 1 ? "1 section stays" : stay + " sections stay",
                changed.isEmpty() ? "asked as before" : count(changed.size(), "of them is asked otherwise", "of them are asked otherwise"),
                added.isEmpty() ? "None is new" : count(added.size(), "is new", "are new"),
                gone.isEmpty() ? "None is dropped" : count(gone.size(), "is no longer asked for", "are no longer asked for"));
    }

    public String heading(PlanSection section) {
        return new Section(section, null).heading();
    }

    private static String count(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private static List<PlanSection> once(PlanTemplate template) {
        return TemplateEdits.all(template).stream().map(placed -> {
            var section = placed.section();
            return new PlanSection(section.key(), section.key(), section.number(), section.title(), section.question(),
                    section.guidance(), section.kind(), placed.depth(), null, section.words(), section.required(),
                    section.objectives(), section.figures(), section.grid());
        }).toList();
    }
}

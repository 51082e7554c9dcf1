package org.caremarket.provider.oversight;

import java.util.List;
import java.util.Map;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.Theme;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Select;
import org.caremarket.platform.web.govuk.Textarea;
import org.caremarket.provider.Location;

/**
 * What the page shows on which an improvement action is added.
 *
 * @param actions those that are still open and not yet part of the improvement plan
 * @param themes every theme of every plan
 * @param plans the titles of the plans, by their ids
 */
public record ImprovementView(
        String council, Location location, List<Action> actions, List<Theme> themes, Map<Long, String> plans, ImprovementForm form,
        FormErrors errors) {

    private static final int LONGEST_SHOWN = 90;

    public String path() {
        return "/%s/locations/%d/improvement-actions".formatted(council, location.id());
    }

    public String back() {
        return "/%s/locations/%d/monitoring".formatted(council, location.id());
    }

    public Select action() {
        var select = Fields.choice("action", "Action", form.action(), errors).option("", "Choose an action");
        for (var each : actions) {
            select = select.option("" + each.id(), "%s %s (%s)".formatted(each.ref(), shown(each.title()), each.plan()));
        }
        return select;
    }

    public Select theme() {
        var select = Fields.choice("theme", "Plan and theme", form.theme(), errors).option("", "Choose a theme");
        for (var each : themes) {
            select = select.option("" + each.id(), "%s: %s".formatted(plans.getOrDefault(each.planId(), ""), shown(each.title())));
        }
        return select;
    }

    public Input title() {
        return Fields.line("title", "What is to be done", form.title(), errors);
    }

    public Textarea description() {
        return Fields.lines("description", "Description (optional)", form.description(), errors).rows(3)
                .hint("Plans and their actions are read by all of the council's people and can be published: say nothing confidential");
    }

    public Input owner() {
        return Fields.line("owner", "Owner (optional)", form.owner(), errors).hint("A post or a person");
    }

    public Input byWhen() {
        return Fields.line("byWhen", "By when (optional)", form.byWhen(), errors).hint("For example, 31 March 2026 or Spring 2026");
    }

    private static String shown(String title) {
        return title.length() > LONGEST_SHOWN ? title.substring(0, LONGEST_SHOWN) + "…" : title;
    }
}

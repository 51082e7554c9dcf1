package org.caremarket.delivery;

import java.util.List;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;

/**
 * What the page of a plan's themes shows.
 *
 * @param counts how many actions of the plan stand where
 * @param form what was typed as a new theme
 * @param stale whether somebody else changed the plan before what was sent
 */
public record ThemesView(
        String council, DeliveryPlan plan, List<Theme> themes, StatusCounts counts, ThemeForm form, FormErrors errors,
        boolean stale) {

    /** The answer first. */
    public String answer() {
        return switch (themes.size()) {
            case 0 -> "The plan has no themes yet: add the first, so that actions can stand under it.";
            case 1 -> "The plan has 1 theme.";
            default -> "The plan has %d themes, in this order.".formatted(themes.size());
        };
    }

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", "title").linking("direction", "title");
    }

    public Input title() {
        return title("What is the new theme called?", form, errors);
    }

    static Input title(String label, ThemeForm form, FormErrors errors) {
        return Input.named("title").label(Label.of(label).classes("govuk-label--s")).value(form.title()).errors(errors);
    }

    public String path() {
        return "/" + council + "/delivery-plans/" + plan.id() + "/themes";
    }

    public String planHref() {
        return "/" + council + "/delivery-plans/" + plan.id();
    }

    public boolean first(Theme theme) {
        return theme.equals(themes.getFirst());
    }

    public boolean last(Theme theme) {
        return theme.equals(themes.getLast());
    }

    /** How many actions stand under a theme, in words. */
    public String actions(Theme theme) {
        return StatusSentence.actions(counts.ofTheme(theme.id()).total());
    }

    public boolean empty(Theme theme) {
        return counts.ofTheme(theme.id()).total() == 0;
    }
}

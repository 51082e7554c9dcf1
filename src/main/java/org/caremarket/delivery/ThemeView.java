package org.caremarket.delivery;

import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;

/**
 * What the form for a theme's title shows.
 *
 * @param stale whether somebody else changed the plan before what was sent
 */
public record ThemeView(String council, DeliveryPlan plan, Theme theme, ThemeForm form, FormErrors errors, boolean stale) {

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", "title");
    }

    public Input title() {
        return ThemesView.title("What is the theme called?", form, errors);
    }

    /** The version that was seen, so that a refused form does not hide what somebody else did meanwhile. */
    public String version() {
        return stale || form.version() == null ? "" + plan.version() : form.version();
    }

    public String path() {
        return "/" + council + "/delivery-plans/" + plan.id() + "/themes";
    }
}

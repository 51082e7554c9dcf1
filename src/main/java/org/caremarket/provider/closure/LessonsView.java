package org.caremarket.provider.closure;

import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Textarea;

/** What the page shows on which a plan is closed. */
public record LessonsView(String council, MarketChange change, ContinuityPlan plan, LessonsForm form, FormErrors errors) {

    public String back() {
        return "/" + council + "/market-changes/" + change.id() + "/continuity";
    }

    public Input closedOn() {
        return Input.named("closedOn").label(Label.of("On which day did the plan end?").classes("govuk-label--s")).width(20)
                .value(form.closedOn()).hint("For example, 27 March 2026").errors(errors);
    }

    public Textarea lessons() {
        return Textarea.named("lessons").label(Label.of("What was learnt?").classes("govuk-label--s")).rows(6)
                .value(form.lessons()).errors(errors)
                .hint("What went well, what would be done otherwise. Write nothing by which a resident could be recognised");
    }
}

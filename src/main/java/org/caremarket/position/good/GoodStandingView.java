package org.caremarket.position.good;

import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Radios;
import org.caremarket.platform.web.govuk.Textarea;

/** What the page of one statement shows, with the form for the next judgement. */
public record GoodStandingView(
        String council, GoodStanding standing, AssessmentForm form, FormErrors errors, boolean mayEdit) {

    public String path() {
        return GoodViews.path(council, standing.statement().id());
    }

    /** Whether the statement said something else when it was judged. */
    public boolean otherWords(Assessment assessment) {
        return !assessment.words().equals(standing.statement().words());
    }

    public Radios level() {
        var radios = Radios.named("level").legend(Legend.of("How near is the council?").classes("govuk-fieldset__legend--s"))
                .value(form.level()).errors(errors);
        for (var word : standing.scale()) {
            radios = radios.choice(Choice.of(word, word));
        }
        return radios;
    }

    public Textarea reason() {
        return Textarea.named("reason").label(label("Reason")).value(form.reason()).rows(4).errors(errors);
    }

    public Input evidence() {
        return Input.named("evidence").label(label("Evidence (optional)")).value(form.evidence()).errors(errors)
                .hint("A document, a figure or the address of a page that shows it");
    }

    public Input day() {
        return Input.named("day").label(label("Day of the judgement")).value(form.day()).width(20).errors(errors)
                .hint("For example, 31 March 2026");
    }

    private static Label label(String text) {
        return Label.of(text).classes("govuk-label--s");
    }
}

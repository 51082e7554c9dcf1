package org.caremarket.provider.closure;

import java.util.List;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Radios;
import org.caremarket.platform.web.govuk.Textarea;

/** What the form of one step shows. */
public record StepView(
        String council, MarketChange change, ContinuityStep step, StepForm form, FormErrors errors, boolean conflict) {

    public String back() {
        return "/" + council + "/market-changes/" + change.id() + "/continuity";
    }

    public String path() {
        return back() + "/steps/" + step.id();
    }

    public Radios state() {
        var radios = Radios.named("state").legend(Legend.of("How far is it?").classes("govuk-fieldset__legend--s"));
        for (var state : StepState.values()) {
            radios = radios.choice(state.slug(), state.title());
        }
        return radios.value(form.state()).errors(errors);
    }

    public Input doneOn() {
        return field("doneOn", "When was it done?", form.doneOn()).width(20)
                .hint("Needed when it is done, for example 27 March 2026");
    }

    public Input reason() {
        return field("reason", "Why is it not needed?", form.reason()).hint("Needed when it is not needed");
    }

    public Textarea note() {
        return Textarea.named("note").label(Label.of("Note (optional)").classes("govuk-label--s")).rows(4).value(form.note())
                .errors(errors).hint("Only officers and approvers read it. Write nothing by which a resident could be "
                        + "recognised");
    }

    /** What is on record beside what was typed. */
    public List<Difference> differences() {
        return Difference.beside(step.parts(),
                ContinuityStep.parts(form.chosen().orElseThrow(), form.day(), form.why(), form.words()));
    }

    private Input field(String name, String label, String value) {
        return Input.named(name).label(Label.of(label).classes("govuk-label--s")).value(value).errors(errors);
    }
}

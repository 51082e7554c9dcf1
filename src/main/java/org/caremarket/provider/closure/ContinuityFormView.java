package org.caremarket.provider.closure;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;

/**
 * What the form of a continuity plan shows.
 *
 * @param plan as it stands; null for a new one
 * @param conflict whether somebody else changed it meanwhile
 */
public record ContinuityFormView(
        String council, MarketChange change, @Nullable ContinuityPlan plan, ContinuityTemplate template, ContinuityForm form,
        FormErrors errors, boolean conflict) {

    public String back() {
        return "/" + council + "/market-changes/" + change.id() + (plan == null ? "" : "/continuity");
    }

    public String action() {
        return "/" + council + "/market-changes/" + change.id() + "/continuity" + (plan == null ? "" : "/details");
    }

    public Input lead() {
        return field("lead", "Which role leads?", form.lead())
                .hint("A role, for example Head of commissioning. Never a person's name");
    }

    public Input deadline() {
        return field("deadline", "By which day must everybody have their new care? (optional)", form.deadline()).width(20);
    }

    public Input councilFunded() {
        return people("councilFunded", "Paid by the council", form.councilFunded());
    }

    public Input selfFunders() {
        return people("selfFunders", "Paying for themselves", form.selfFunders());
    }

    public Input nhs() {
        return people("nhs", "Paid by the NHS", form.nhs());
    }

    public Input otherCouncils() {
        return people("otherCouncils", "Paid by other councils", form.otherCouncils());
    }

    /** What is on record beside what was typed. */
    public List<Difference> differences() {
        return Difference.beside(ContinuityText.of(plan).parts(), form.text().parts());
    }

    private Input people(String name, String label, String value) {
        return Input.named(name).label(Label.of(label)).value(value).width(5).inputmode("numeric").errors(errors);
    }

    private Input field(String name, String label, String value) {
        return Input.named(name).label(Label.of(label).classes("govuk-label--s")).value(value).errors(errors);
    }
}

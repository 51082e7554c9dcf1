package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;

/**
 * What the form for the head of a plan shows: what was typed, and what is wrong with it.
 *
 * @param plan the plan as it stands; null for a new one
 */
public record DeliveryPlanFormView(String council, @Nullable DeliveryPlan plan, DeliveryPlanForm form, FormErrors errors) {

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", "title");
    }

    /** Where the form is sent to. */
    public String sendTo() {
        return plan == null ? "/" + council + "/delivery-plans" : planHref();
    }

    /** Where it leads on without sending it. */
    public String planHref() {
        return plan == null ? "/" + council + "/delivery-plans" : "/" + council + "/delivery-plans/" + plan.id();
    }

    public Input title() {
        return field("title", "What is the plan called?", form.title());
    }

    public Input period() {
        return field("period", "Which years does it cover?", form.period()).hint("For example, 2026/27 or 2026 to 2029")
                .classes("govuk-input--width-20");
    }

    public Input accountableOfficer() {
        return field("accountableOfficer", "Accountable officer (optional)", form.accountableOfficer())
                .hint("The post that answers for the plan");
    }

    public Input committee() {
        return field("committee", "Reported to (optional)", form.committee())
                .hint("The committee or board that the plan is reported to");
    }

    public Input lead() {
        return field("lead", "Lead (optional)", form.lead()).hint("The post that leads the work");
    }

    /** What is on record beside what was typed. */
    public List<Difference> differences() {
        return Difference.beside(DeliveryPlanText.of(plan).parts(), form.text().parts());
    }

    private Input field(String name, String label, @Nullable String value) {
        return Input.named(name).label(Label.of(label).classes("govuk-label--s")).value(value).errors(errors);
    }
}

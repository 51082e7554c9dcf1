package org.caremarket.delivery;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/**
 * What people type as the head of a plan, as they typed it; a program sends the same.
 *
 * @param version the version of the plan that the form was made from; not needed for a new plan
 */
@Introspected
@Serdeable
public record DeliveryPlanForm(
        @Nullable @NotBlank(message = "Enter what the plan is called") String title,
        @Nullable @NotBlank(message = "Enter the years that the plan covers") String period,
        @Nullable String accountableOfficer,
        @Nullable String committee,
        @Nullable String lead,
        @Nullable String version) {

    /** The form before anybody typed. */
    static final DeliveryPlanForm EMPTY = new DeliveryPlanForm("", "", "", "", "", "");

    /** The plan as it stands. */
    static DeliveryPlanForm of(DeliveryPlan plan) {
        return new DeliveryPlanForm(plan.title(), plan.period(), plan.accountableOfficer(), plan.committee(), plan.lead(),
                "" + plan.version());
    }

    /** The same words on top of another version. */
    DeliveryPlanForm onTopOf(DeliveryPlan plan) {
        return new DeliveryPlanForm(title, period, accountableOfficer, committee, lead, "" + plan.version());
    }

    /** What is wrong with a new plan, all of it at once. */
    FormErrors check(Forms forms) {
        var text = text();
        var errors = forms.check(this);
        errors = Typed.atMost(errors, "title", "The title", text.title(), DeliveryPlanText.LONGEST_TITLE);
        errors = Typed.atMost(errors, "period", "The period", text.period(), DeliveryPlanText.LONGEST_PERIOD);
        errors = post(errors, "accountableOfficer", "The accountable officer", accountableOfficer);
        errors = post(errors, "committee", "The committee", committee);
        return post(errors, "lead", "The lead", lead);
    }

    /** What is wrong with a changed plan, all of it at once. */
    FormErrors checkChange(Forms forms) {
        var errors = check(forms);
        return seenVersion().isPresent() ? errors : errors.and("version", ThemeForm.VERSION_MISSING);
    }

    private static FormErrors post(FormErrors errors, String field, String name, @Nullable String typed) {
        return Typed.atMost(errors, field, name, Typed.line(typed), DeliveryPlanText.LONGEST_POST);
    }

    DeliveryPlanText text() {
        return new DeliveryPlanText(Typed.line(title), Typed.line(period), Typed.lineOrNull(accountableOfficer),
                Typed.lineOrNull(committee), Typed.lineOrNull(lead));
    }

    Optional<Integer> seenVersion() {
        return Typed.number(version);
    }
}

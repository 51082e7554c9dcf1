package org.caremarket.provider.closure;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;
import org.caremarket.provider.closure.vacancy.Amount;

/** How many people moved on a day, as it was typed; a program sends the same. */
@Introspected
@Serdeable
public record MovedForm(
        @Nullable @NotBlank(message = "Enter the day on which they moved") String movedOn,
        @Nullable @NotBlank(message = "Enter how many people moved") String people) {

    static final MovedForm EMPTY = new MovedForm("", "");

    FormErrors check(Forms forms, LocalDate today) {
        var errors = forms.check(this);
        errors = MarketChangeForm.day(errors, "movedOn", movedOn, today, "today or in the past");
        errors = MarketChangeForm.amount(errors, "people", "The number of people", people, true, ContinuityPlan.MOST_PEOPLE);
        return errors.message("people") == null && many() == 0 ? errors.and("people", "Enter at least 1 person") : errors;
    }

    LocalDate day() {
        return MarketChangeForm.day(movedOn).orElseThrow();
    }

    int many() {
        return Amount.read(Typed.line(people)).orElseThrow().intValueExact();
    }
}

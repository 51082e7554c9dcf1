package org.caremarket.provider.closure;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.closure.vacancy.Amount;

/**
 * What people type of a continuity plan; a program sends the same.
 *
 * @param change the id of the exit, which only a program sends, and only for a new plan
 * @param version the version of the plan that was seen; not needed for a new one
 */
@Introspected
@Serdeable
public record ContinuityForm(
        @Nullable String change,
        @Nullable @NotBlank(message = "Enter the role that leads, for example Head of commissioning") String lead,
        @Nullable String deadline, @Nullable String councilFunded, @Nullable String selfFunders, @Nullable String nhs,
        @Nullable String otherCouncils, @Nullable String version) {

    static ContinuityForm begin(MarketChange exit) {
        return new ContinuityForm("", "", exit.onDay().map(TypedDate::words).orElse(""), "", "", "", "", "");
    }

    static ContinuityForm of(ContinuityPlan plan) {
        var affected = plan.affected();
        return new ContinuityForm("", plan.lead(), plan.deadline().map(TypedDate::words).orElse(""), typed(affected.council()),
                typed(affected.self()), typed(affected.nhs()), typed(affected.others()), "" + plan.version());
    }

    ContinuityForm onTopOf(ContinuityPlan current) {
        return new ContinuityForm(change, lead, deadline, councilFunded, selfFunders, nhs, otherCouncils, "" + current.version());
    }

    FormErrors check(Forms forms, LocalDate today) {
        var errors = forms.check(this);
        errors = Typed.atMost(errors, "lead", "The role", Typed.line(lead), ContinuityPlan.LONGEST_LEAD);
        errors = MarketChangeForm.day(errors, "deadline", deadline, today.plusYears(5), "at most 5 years ahead");
        errors = people(errors, "councilFunded", councilFunded);
        errors = people(errors, "selfFunders", selfFunders);
        errors = people(errors, "nhs", nhs);
        return people(errors, "otherCouncils", otherCouncils);
    }

    FormErrors checkChange(Forms forms, LocalDate today) {
        var errors = check(forms, today);
        return seenVersion().isPresent() ? errors
                : errors.and("version", "It is not said which version of the plan you saw: open it again");
    }

    private static FormErrors people(FormErrors errors, String field, @Nullable String typed) {
        return MarketChangeForm.amount(errors, field, "The number of people", typed, true, ContinuityPlan.MOST_PEOPLE);
    }

    /** What is to be kept; only after a check found nothing. */
    ContinuityText text() {
        return new ContinuityText(Typed.line(lead), MarketChangeForm.day(deadline),
                new Affected(number(councilFunded), number(selfFunders), number(nhs), number(otherCouncils)));
    }

    Optional<Integer> seenVersion() {
        return Typed.number(version);
    }

    private static Optional<Integer> number(@Nullable String typed) {
        return Amount.read(Typed.line(typed)).map(BigDecimal::intValueExact);
    }

    private static String typed(Optional<Integer> people) {
        return people.map(String::valueOf).orElse("");
    }
}

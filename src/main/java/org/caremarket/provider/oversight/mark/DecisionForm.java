package org.caremarket.provider.oversight.mark;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.oversight.SeenVersionForm;
import org.caremarket.provider.oversight.TypedDays;

/**
 * A decision, as it was typed; a program sends the same.
 *
 * @param outcome {@code awarded} or {@code not-awarded}
 * @param assessor the post that decides
 * @param validUntil the last day of an award; empty for as long as the scheme says
 */
@Introspected
@Serdeable
public record DecisionForm(
        @Nullable String outcome,
        @Nullable @NotBlank(message = "Enter the post that decides, for example quality manager") String assessor,
        @Nullable String decidedOn,
        @Nullable String validUntil,
        @Nullable String reason,
        @Nullable String version) {

    static final int LONGEST_ASSESSOR = 200;
    static final int LONGEST_REASON = 2000;

    static DecisionForm begin(LocalDate today, int version) {
        return new DecisionForm("", "", TypedDate.words(today), "", "", "" + version);
    }

    FormErrors check(Forms forms, LocalDate today) {
        var errors = Typed.atMost(forms.check(this), "assessor", "The post", Typed.line(assessor), LONGEST_ASSESSOR);
        errors = Typed.atMost(errors, "reason", "The reason", Typed.lines(reason), LONGEST_REASON);
        errors = TypedDays.past(errors, "decidedOn", decidedOn, "of the decision", today);
        if (errors.message("outcome") == null && chosen().isEmpty()) {
            errors = errors.and("outcome", "Choose whether the mark is awarded");
        }
        if (!Typed.line(validUntil).isEmpty()) {
            errors = TypedDays.stated(errors, "validUntil", validUntil, "until which the mark is valid");
            if (errors.isEmpty() && TypedDays.read(validUntil).orElseThrow().isBefore(TypedDays.read(decidedOn).orElseThrow())) {
                errors = errors.and("validUntil", "The day until which the mark is valid must be after the decision");
            }
        }
        return seen().isPresent() ? errors : errors.and(SeenVersionForm.missing("assessment").all().getFirst());
    }

    /** What is decided; only after a check found nothing. */
    Decision decision(Scheme scheme) {
        var day = TypedDays.read(decidedOn).orElseThrow();
        var awarded = chosen().orElseThrow() == Outcome.AWARDED;
        var why = Typed.lines(reason);
        return new Decision(chosen().orElseThrow(), Typed.line(assessor), day,
                awarded ? TypedDays.read(validUntil).orElse(day.plusMonths(scheme.months())) : null, why.isEmpty() ? null : why);
    }

    Optional<Integer> seen() {
        return Typed.number(version);
    }

    private Optional<Outcome> chosen() {
        return Typed.choice(Outcome.class, outcome).filter(each -> each != Outcome.OPEN);
    }
}

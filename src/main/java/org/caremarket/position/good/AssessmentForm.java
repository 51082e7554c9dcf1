package org.caremarket.position.good;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.TypedDate;

/**
 * What people type as a judgement; a program sends the same.
 *
 * @param level a word of the council's scale
 * @param day on which it was judged
 */
@Introspected
@Serdeable
record AssessmentForm(
        @Nullable @NotBlank(message = "Select how near the council is") String level,
        @Nullable @NotBlank(message = "Enter the reason") String reason,
        @Nullable String evidence,
        @Nullable @NotBlank(message = "Enter the day on which it was judged") String day) {

    static AssessmentForm begin(LocalDate today) {
        return new AssessmentForm("", "", "", TypedDate.words(today));
    }

    FormErrors check(Forms forms, List<String> scale, LocalDate today) {
        var errors = forms.check(this);
        if (errors.message("level") == null && !scale.contains(Typed.line(level))) {
            errors = errors.and("level", "Select a word of the scale");
        }
        errors = Typed.atMost(errors, "reason", "The reason", Typed.lines(reason), Assessment.LONGEST_REASON);
        errors = Typed.atMost(errors, "evidence", "The evidence", Typed.line(evidence), Assessment.LONGEST_EVIDENCE);
        if (errors.message("day") != null) {
            return errors;
        }
        var on = TypedDate.read(Typed.line(day));
        return on.isEmpty() ? errors.and("day", "Enter a real day, for example 31 March 2026")
                : on.get().isAfter(today) ? errors.and("day", "The day must be today or in the past") : errors;
    }

    /** Only after a check found nothing. */
    LocalDate on() {
        return TypedDate.read(Typed.line(day)).orElseThrow();
    }
}

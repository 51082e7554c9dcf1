package org.caremarket.provider.closure;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/** What was learnt when a plan is closed, as it was typed; a program sends the same. */
@Introspected
@Serdeable
public record LessonsForm(
        @Nullable @NotBlank(message = "Enter the day on which the plan ended") String closedOn,
        @Nullable @NotBlank(message = "Enter what was learnt, also if it is that all went well") String lessons,
        @Nullable String version) {

    static LessonsForm begin(ContinuityPlan plan) {
        return new LessonsForm("", "", "" + plan.version());
    }

    LessonsForm onTopOf(ContinuityPlan current) {
        return new LessonsForm(closedOn, lessons, "" + current.version());
    }

    FormErrors check(Forms forms, LocalDate today) {
        var errors = MarketChangeForm.day(forms.check(this), "closedOn", closedOn, today, "today or in the past");
        errors = Typed.atMost(errors, "lessons", "What was learnt", Typed.lines(lessons), ContinuityPlan.LONGEST_LESSONS);
        return Typed.number(version).isPresent() ? errors
                : errors.and("version", "It is not said which version of the plan you saw: open it again");
    }

    LocalDate day() {
        return MarketChangeForm.day(closedOn).orElseThrow();
    }

    int seenVersion() {
        return Typed.number(version).orElseThrow();
    }
}

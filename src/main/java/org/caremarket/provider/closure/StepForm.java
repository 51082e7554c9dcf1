package org.caremarket.provider.closure;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Optional;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.TypedDate;

/**
 * How far a step is, as it was typed; a program sends the same.
 *
 * @param state a word of {@link StepState#slug()}
 * @param doneOn needed when it is done
 * @param reason needed when it is not needed
 * @param version the version of the step that was seen
 */
@Introspected
@Serdeable
public record StepForm(
        @Nullable String state, @Nullable String doneOn, @Nullable String reason, @Nullable String note,
        @Nullable String version) {

    static StepForm of(ContinuityStep step) {
        return new StepForm(step.state().slug(), step.doneOn() == null ? "" : TypedDate.words(step.doneOn()),
                step.reason() == null ? "" : step.reason(), step.note(), "" + step.version());
    }

    StepForm onTopOf(ContinuityStep current) {
        return new StepForm(state, doneOn, reason, note, "" + current.version());
    }

    FormErrors check(Forms forms, LocalDate today) {
        var errors = forms.check(this);
        if (chosen().isEmpty()) {
            errors = errors.and("state", "Choose how far the step is");
        }
        if (chosen().filter(StepState.DONE::equals).isPresent()) {
            errors = MarketChangeForm.day(errors, "doneOn", doneOn, today, "today or in the past");
            errors = errors.message("doneOn") == null && Typed.line(doneOn).isEmpty()
                    ? errors.and("doneOn", "Enter the day on which it was done") : errors;
        }
        if (chosen().filter(StepState.NOT_NEEDED::equals).isPresent() && Typed.line(reason).isEmpty()) {
            errors = errors.and("reason", "Enter why it is not needed");
        }
        errors = Typed.atMost(errors, "reason", "The reason", Typed.line(reason), ContinuityStep.LONGEST_REASON);
        errors = Typed.atMost(errors, "note", "The note", Typed.lines(note), ContinuityStep.LONGEST_NOTE);
        return Typed.number(version).isPresent() ? errors
                : errors.and("version", "It is not said which version of the step you saw: open it again");
    }

    Optional<StepState> chosen() {
        return StepState.ofSlug(Typed.line(state));
    }

    /** The day; null unless the step is done. */
    @Nullable LocalDate day() {
        return chosen().filter(StepState.DONE::equals).flatMap(done -> MarketChangeForm.day(doneOn)).orElse(null);
    }

    /** The reason; null unless the step is not needed. */
    @Nullable String why() {
        return chosen().filter(StepState.NOT_NEEDED::equals).map(not -> Typed.line(reason)).orElse(null);
    }

    String words() {
        return Typed.lines(note);
    }
}

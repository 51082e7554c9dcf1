package org.caremarket.provider.oversight.mark;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;
import org.caremarket.provider.oversight.SeenVersionForm;

/**
 * What people type of a criterion, as they typed it; a program sends the same.
 *
 * @param position its place, 1 for the first
 * @param required {@code yes} when nobody gets the mark without it
 * @param version the version of the criterion that was seen; not needed for a new one
 */
@Introspected
@Serdeable
public record CriterionForm(
        @Nullable @NotBlank(message = "Enter what a holder has to meet") String words,
        @Nullable @NotBlank(message = "Enter how it is judged, for example which record is read") String judged,
        @Nullable String position,
        @Nullable String required,
        @Nullable String version) {

    static final String YES = "yes";
    private static final int LAST = 99;

    static CriterionForm begin(int position) {
        return new CriterionForm("", "", "" + position, YES, "");
    }

    static CriterionForm of(Criterion criterion) {
        return new CriterionForm(criterion.words(), criterion.judged(), "" + criterion.position(), criterion.required() ? YES : "",
                "" + criterion.version());
    }

    FormErrors check(Forms forms) {
        var errors = Typed.atMost(forms.check(this), "words", "The criterion", Typed.line(words), Criterion.LONGEST);
        errors = Typed.atMost(errors, "judged", "How it is judged", Typed.line(judged), Criterion.LONGEST);
        return Typed.number(Typed.line(position)).filter(place -> place >= 1 && place <= LAST).isPresent() ? errors
                : errors.and("position", "The place must be a whole number from 1 to " + LAST);
    }

    FormErrors checkChange(Forms forms) {
        var errors = check(forms);
        return seen().isPresent() ? errors : errors.and(SeenVersionForm.missing("criterion").all().getFirst());
    }

    /** What the criterion is to be; only after a check found nothing. */
    CriterionText text() {
        return new CriterionText(Typed.number(Typed.line(position)).orElseThrow(), Typed.line(words), Typed.line(judged),
                YES.equals(required));
    }

    Optional<Integer> seen() {
        return Typed.number(version);
    }
}

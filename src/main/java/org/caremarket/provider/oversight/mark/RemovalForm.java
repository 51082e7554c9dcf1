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

/** Why and from when a holder is removed, as it was typed; a program sends the same. */
@Introspected
@Serdeable
public record RemovalForm(
        @Nullable String removedOn,
        @Nullable @NotBlank(message = "Enter why the holder is removed") String why,
        @Nullable String version) {

    static final int LONGEST = 2000;

    static RemovalForm begin(LocalDate today, int version) {
        return new RemovalForm(TypedDate.words(today), "", "" + version);
    }

    /** Never the words: what is logged by accident must not tell them. */
    @Override
    public String toString() {
        return "Form of a removal";
    }

    FormErrors check(Forms forms, LocalDate today) {
        var errors = Typed.atMost(forms.check(this), "why", "The reason", Typed.lines(why), LONGEST);
        errors = TypedDays.past(errors, "removedOn", removedOn, "of the removal", today);
        return seen().isPresent() ? errors : errors.and(SeenVersionForm.missing("assessment").all().getFirst());
    }

    LocalDate day() {
        return TypedDays.read(removedOn).orElseThrow();
    }

    String words() {
        return Typed.lines(why);
    }

    Optional<Integer> seen() {
        return Typed.number(version);
    }
}

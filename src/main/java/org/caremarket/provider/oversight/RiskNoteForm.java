package org.caremarket.provider.oversight;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.TypedDate;

/** A risk note, as it was typed; a program sends the same. */
@Introspected
@Serdeable
public record RiskNoteForm(@Nullable String notedOn, @Nullable @NotBlank(message = "Enter the note") String words) {

    static RiskNoteForm begin(LocalDate today) {
        return new RiskNoteForm(TypedDate.words(today), "");
    }

    /** Never the words: what is logged by accident must not tell them. */
    @Override
    public String toString() {
        return "Form of a risk note";
    }

    FormErrors check(Forms forms, LocalDate today) {
        return Typed.atMost(TypedDays.past(forms.check(this), "notedOn", notedOn, "of the note", today), "words", "The note",
                Typed.lines(words), RiskNote.LONGEST);
    }

    LocalDate day() {
        return TypedDays.read(notedOn).orElseThrow();
    }

    String text() {
        return Typed.lines(words);
    }
}

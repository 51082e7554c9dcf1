package org.caremarket.workshop;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import org.caremarket.platform.markdown.Pasted;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/**
 * What people type as a section of an agenda, as they typed it; a program sends the same.
 *
 * @param text the council's position in Markdown; may be empty
 * @param version the version of the section that the form was made from; not needed for a new one
 * @param step {@code preview} shows how it will read without saving it
 */
@Introspected
@Serdeable
public record AgendaSectionForm(
        @Nullable @NotBlank(message = "Enter the section's heading") String title,
        @Nullable String text,
        @Nullable String version,
        @Nullable String step) {

    static final AgendaSectionForm EMPTY = new AgendaSectionForm("", "", "", "");

    static AgendaSectionForm of(AgendaSection section) {
        return new AgendaSectionForm(section.title(), section.text(), "" + section.version(), "");
    }

    AgendaSectionForm onTopOf(AgendaSection section) {
        return new AgendaSectionForm(title, text, "" + section.version(), "");
    }

    FormErrors check(Forms forms) {
        var errors = Typed.atMost(forms.check(this), "title", "The heading", titleLine(), AgendaRules.LONGEST_TITLE);
        return Typed.atMost(errors, "text", "The position", markdown(), AgendaRules.LONGEST_POSITION);
    }

    FormErrors checkChange(Forms forms) {
        var errors = check(forms);
        return Typed.number(version).isPresent()
                ? errors
                : errors.and("version", "It is not said which version of the section you saw: open it again");
    }

    boolean preview() {
        return "preview".equals(step);
    }

    String titleLine() {
        return Typed.line(title);
    }

    /** The position, whatever it was pasted from. */
    String markdown() {
        return text == null ? "" : Typed.lines(Pasted.clean(text));
    }

    int seenVersion() {
        return Typed.number(version).orElseThrow();
    }
}

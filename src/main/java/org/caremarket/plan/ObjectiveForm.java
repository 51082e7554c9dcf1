package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/**
 * What people type as an objective; a program sends the same.
 *
 * @param section the key of its section; only of a new one
 * @param version the version of the objective that was seen; not needed for a new one
 */
@Introspected
@Serdeable
public record ObjectiveForm(
        @Nullable @NotBlank(message = "Enter what is to be reached") String text,
        @Nullable String section,
        @Nullable String version) {

    static final String VERSION_MISSING = "It is not said which version of the objective you saw: open it again";

    static ObjectiveForm begin(String section) {
        return new ObjectiveForm("", section, "");
    }

    static ObjectiveForm of(Objective objective) {
        return new ObjectiveForm(objective.text(), objective.key(), "" + objective.version());
    }

    FormErrors check(Forms forms) {
        var errors = Typed.atMost(forms.check(this), "text", "The objective", words(), Objective.LONGEST);
        return Typed.line(section).isEmpty() ? errors.and("section", "Choose the section that it belongs to") : errors;
    }

    FormErrors checkChange(Forms forms) {
        var errors = Typed.atMost(forms.check(this), "text", "The objective", words(), Objective.LONGEST);
        return Typed.number(version).isPresent() ? errors : errors.and("version", VERSION_MISSING);
    }

    String words() {
        return Typed.line(text);
    }

    int seenVersion() {
        return Typed.number(version).orElseThrow();
    }
}

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
 * What people type of a scheme, as they typed it; a program sends the same.
 *
 * @param months for how many months an award is valid
 * @param version the version of the scheme that was seen; not needed for a new one
 */
@Introspected
@Serdeable
public record SchemeForm(
        @Nullable @NotBlank(message = "Enter what the mark is called") String name,
        @Nullable @NotBlank(message = "Enter what the mark means to those who look for care") String meaning,
        @Nullable String months,
        @Nullable String version) {

    private static final int MOST_MONTHS = 60;

    static SchemeForm begin() {
        return new SchemeForm("", "", "12", "");
    }

    static SchemeForm of(Scheme scheme) {
        return new SchemeForm(scheme.name(), scheme.meaning(), "" + scheme.months(), "" + scheme.version());
    }

    FormErrors check(Forms forms) {
        var errors = Typed.atMost(forms.check(this), "name", "The name", Typed.line(name), Scheme.LONGEST_NAME);
        errors = Typed.atMost(errors, "meaning", "What the mark means", Typed.lines(meaning), Scheme.LONGEST_MEANING);
        return Typed.number(Typed.line(months)).filter(number -> number >= 1 && number <= MOST_MONTHS).isPresent() ? errors
                : errors.and("months", "The number of months must be a whole number from 1 to " + MOST_MONTHS);
    }

    FormErrors checkChange(Forms forms) {
        var errors = check(forms);
        return seen().isPresent() ? errors : errors.and(SeenVersionForm.missing("mark").all().getFirst());
    }

    int valid() {
        return Typed.number(Typed.line(months)).orElseThrow();
    }

    Optional<Integer> seen() {
        return Typed.number(version);
    }
}

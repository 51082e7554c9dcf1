package org.caremarket.delivery;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/**
 * What people type as the title of a theme, as they typed it; a program sends the same.
 *
 * @param version the version of the plan that was seen
 */
@Introspected
@Serdeable
public record ThemeForm(
        @Nullable @NotBlank(message = "Enter what the theme is called") String title, @Nullable String version) {

    /** Says that it is not known which version of the plan was seen. */
    static final String VERSION_MISSING = "It is not said which version of the plan you saw: open it again";

    FormErrors check(Forms forms) {
        var errors = Typed.atMost(forms.check(this), "title", "The title", text(), DeliveryPlanText.LONGEST_THEME);
        return seenVersion().isPresent() ? errors : errors.and("version", VERSION_MISSING);
    }

    String text() {
        return Typed.line(title);
    }

    Optional<Integer> seenVersion() {
        return Typed.number(version);
    }
}

package org.caremarket.delivery;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/**
 * Which way a theme or an action moves by one place.
 *
 * @param direction {@code up} or {@code down}
 * @param version the version of the plan that was seen; only themes need it
 */
@Introspected
@Serdeable
public record PositionForm(@Nullable String direction, @Nullable String version) {

    FormErrors check(Forms forms) {
        var errors = forms.check(this);
        return errors.isEmpty() && !up() && !"down".equals(direction)
                ? errors.and("direction", "Say whether it moves up or down")
                : errors;
    }

    FormErrors checkOfTheme(Forms forms) {
        var errors = check(forms);
        return Typed.number(version).isPresent() ? errors : errors.and("version", ThemeForm.VERSION_MISSING);
    }

    boolean up() {
        return "up".equals(direction);
    }
}

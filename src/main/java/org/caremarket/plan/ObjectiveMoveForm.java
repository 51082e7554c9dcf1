package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Typed;

/**
 * What is done to an objective as a whole.
 *
 * @param direction {@code up} or {@code down}; of a move only
 * @param version the version of the objective that was seen; of a removal only
 */
@Introspected
@Serdeable
public record ObjectiveMoveForm(@Nullable String direction, @Nullable String version) {

    FormErrors checkMove() {
        return up() || "down".equals(direction)
                ? FormErrors.none()
                : FormErrors.of("direction", "Say whether it moves up or down");
    }

    FormErrors checkRemoval() {
        return Typed.number(version).isPresent() ? FormErrors.none() : FormErrors.of("version", ObjectiveForm.VERSION_MISSING);
    }

    boolean up() {
        return "up".equals(direction);
    }

    int seenVersion() {
        return Typed.number(version).orElseThrow();
    }
}

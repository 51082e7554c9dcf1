package org.caremarket.workshop;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Typed;

/**
 * What was seen by somebody who does something to a workshop or to a part of it.
 *
 * @param version of what is removed or cancelled
 * @param direction {@code up} or {@code down}; of a move within the agenda only
 */
@Introspected
@Serdeable
public record SeenWorkshop(@Nullable String version, @Nullable String direction) {

    FormErrors check() {
        return Typed.number(version).isPresent() ? FormErrors.none() : FormErrors.of("version", WorkshopForm.VERSION_MISSING);
    }

    FormErrors checkMove() {
        return up() || "down".equals(direction) ? FormErrors.none() : FormErrors.of("direction", "Say whether it moves up or down");
    }

    boolean up() {
        return "up".equals(direction);
    }

    int seenVersion() {
        return Typed.number(version).orElseThrow();
    }
}

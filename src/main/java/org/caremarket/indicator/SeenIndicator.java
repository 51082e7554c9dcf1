package org.caremarket.indicator;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Typed;

/** The version of the local indicator that was seen by somebody who removes it. */
@Introspected
@Serdeable
public record SeenIndicator(@Nullable String version) {

    FormErrors check() {
        return Typed.number(version).isPresent()
                ? FormErrors.none()
                : FormErrors.of("version", LocalForm.VERSION_MISSING);
    }

    int seenVersion() {
        return Typed.number(version).orElseThrow();
    }
}

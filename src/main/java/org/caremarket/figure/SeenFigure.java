package org.caremarket.figure;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Typed;

/** The version of the figure that was seen by somebody who removes it. */
@Introspected
@Serdeable
public record SeenFigure(@Nullable String version) {

    FormErrors check() {
        return Typed.number(version).isPresent()
                ? FormErrors.none()
                : FormErrors.of("version", FigureCheck.VERSION_MISSING);
    }

    int seenVersion() {
        return Typed.number(version).orElseThrow();
    }
}

package org.caremarket.position;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Typed;

/** The version that was seen by somebody who removes something. */
@Introspected
@Serdeable
public record VersionSeen(@Nullable String version) {

    public FormErrors check() {
        return Typed.number(version).isPresent() ? FormErrors.none()
                : FormErrors.of("version", "It is not said which version you saw: open it again");
    }

    /** 0, which no version is, when it was not said. */
    public int number() {
        return Typed.number(version).orElse(0);
    }
}

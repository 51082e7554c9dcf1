package org.caremarket.workshop.invitation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.caremarket.platform.web.Typed;

/** Which version of an invitation somebody saw who changes it; none is none that there is. */
@Introspected
@Serdeable
public record VersionForm(@Nullable String version) {

    int seen() {
        return Typed.number(version).orElse(0);
    }
}

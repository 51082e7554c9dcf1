package org.caremarket.fee;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.caremarket.platform.web.Typed;

/** Which version of a record somebody saw before they removed it. */
@Introspected
@Serdeable
record VersionForm(@Nullable String version) {

    /** −1 when none is stated. */
    int seen() {
        return Typed.number(version).orElse(-1);
    }
}

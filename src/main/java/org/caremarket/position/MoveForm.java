package org.caremarket.position;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** @param to {@code up} or {@code down}; anything else is down */
@Introspected
@Serdeable
record MoveForm(@Nullable String to) {

    boolean up() {
        return "up".equals(to);
    }
}

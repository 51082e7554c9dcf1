package org.caremarket.market.position;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/** @param to {@code up} or {@code down}; anything else is down */
@Introspected
record MoveForm(@Nullable String to) {

    boolean up() {
        return "up".equals(to);
    }
}

package org.caremarket.platform.access;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/** What a password is checked against. It stays in this package. */
@Introspected
record Credential(
        long id, String email, String name, Role role, @Nullable String passwordHash, boolean active, boolean locked) {

    boolean usable() {
        return active && !locked && passwordHash != null;
    }

    @Override
    public String toString() {
        return "Credential[id=" + id + "]";
    }
}

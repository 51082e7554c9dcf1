package org.caremarket.platform.database;

import java.util.Objects;

/** A login role and its password. The password never appears in {@link #toString()}. */
public record Credentials(String user, String password) {

    public Credentials {
        Objects.requireNonNull(user);
        Objects.requireNonNull(password);
    }

    @Override
    public String toString() {
        return user;
    }
}

package org.caremarket.platform.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What is typed to choose a password.
 *
 * @param currentPassword null where a one-time link proves who somebody is
 */
@Serdeable
public record PasswordForm(@Nullable String currentPassword, @Nullable String newPassword) {

    String current() {
        return currentPassword == null ? "" : currentPassword;
    }

    String wanted() {
        return newPassword == null ? "" : newPassword;
    }

    @Override
    public String toString() {
        return "PasswordForm";
    }
}

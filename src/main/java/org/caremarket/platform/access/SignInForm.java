package org.caremarket.platform.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/** What is typed to sign in. */
@Serdeable
public record SignInForm(
        @NotBlank(message = "Enter your email address")
        @Size(max = 254, message = "Your email address must be 254 characters or fewer")
        @Nullable String email,
        @NotEmpty(message = "Enter your password")
        @Size(max = 500, message = "Your password must be 500 characters or fewer")
        @Nullable String password,
        @Nullable String next) {

    @Override
    public String toString() {
        return "SignInForm";
    }
}

package org.caremarket.platform.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What an administrator types to invite somebody. */
@Serdeable
public record InviteForm(
        @NotBlank(message = "Enter the person's email address")
        @Size(max = 254, message = "The email address must be 254 characters or fewer")
        @Pattern(regexp = "\\s*|\\s*[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]+\\s*",
                message = "Enter an email address in the correct format, like name@example.gov.uk")
        @Nullable String email,
        @NotBlank(message = "Enter the person's name")
        @Size(max = 120, message = "The name must be 120 characters or fewer")
        @Nullable String name,
        @NotNull(message = "Choose a role")
        @Pattern(regexp = "OFFICER|APPROVER|VIEWER|ADMINISTRATOR", message = "Choose a role")
        @Nullable String role) {

    static InviteForm empty() {
        return new InviteForm(null, null, null);
    }
}

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
        @Pattern(regexp = "\\s*|\\s*" + InviteForm.PART + "{1,64}@" + InviteForm.PART + "+\\." + InviteForm.PART + "+\\s*",
                message = "Enter an email address in the correct format, like name@example.gov.uk")
        @Nullable String email,
        @NotBlank(message = "Enter the person's name")
        @Size(max = 120, message = "The name must be 120 characters or fewer")
        @Pattern(regexp = "[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]*",
                message = "Remove characters that cannot be shown from the name")
        @Nullable String name,
        @NotNull(message = "Choose a role")
        @Pattern(regexp = "OFFICER|APPROVER|VIEWER|ADMINISTRATOR", message = "Choose a role")
        @Nullable String role) {

    /** A character of an email address: nothing invisible, by which two addresses would look like one. */
    static final String PART = "[^@\\s\\p{Cc}\\p{Cf}\\p{Z}]";

    static InviteForm empty() {
        return new InviteForm(null, null, null);
    }
}

package org.caremarket.platform.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Another role for somebody.
 *
 * @param version the version of the person that was seen
 */
@Serdeable
public record RoleForm(
        @NotNull(message = "Choose a role")
        @Pattern(regexp = "OFFICER|APPROVER|VIEWER|ADMINISTRATOR", message = "Choose a role")
        @Nullable String role,
        @NotNull(message = "Say which version of the person you saw")
        @Nullable Integer version) {}

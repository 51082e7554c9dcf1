package org.caremarket.workshop.response;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why what was entered is taken back. */
@Introspected
@Serdeable
public record WithdrawalForm(
        @NotBlank(message = "Enter why it is withdrawn")
        @Size(max = 500, message = "The reason must be 500 characters or less")
        @Nullable String reason,
        @Nullable String version) {}

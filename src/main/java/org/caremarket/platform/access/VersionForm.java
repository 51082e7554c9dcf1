package org.caremarket.platform.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/** A change without further words; the version is that of the person that was seen. */
@Serdeable
public record VersionForm(
        @NotNull(message = "Say which version of the person you saw") @Nullable Integer version) {}

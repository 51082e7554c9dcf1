package org.caremarket.platform.mail;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a letter came back, as people type it. */
@Introspected
@Serdeable
public record BounceForm(
        @Nullable @NotBlank(message = "Enter why it came back, for example: there is no such mailbox")
        @Size(max = 300, message = "The reason must be 300 characters or less") String reason) {

    static final BounceForm EMPTY = new BounceForm("");
}

package org.caremarket.workshop.invitation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** Who came to a session; of an organisation that came and is no contact {@code contactId} is null. */
@Introspected
@Serdeable
public record Attendee(@Nullable Long contactId, String organisation) {}

package org.caremarket.workshop.invitation;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** A register without its lines. */
@Introspected
record RegisterRow(int version, String enteredBy, Instant enteredAt) {}

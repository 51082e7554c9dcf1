package org.caremarket.workshop.invitation;

import io.micronaut.core.annotation.Introspected;

/** How many say they come to a session. */
@Introspected
record SessionCount(long session, long number) {}

package org.caremarket.workshop.invitation;

import io.micronaut.core.annotation.Introspected;

/** How many contacts of a round were not written to for this reason. */
@Introspected
public record LeftOut(long roundId, Fate fate, long number) {}

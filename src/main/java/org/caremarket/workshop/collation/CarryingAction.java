package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Introspected;

/** That a delivery action was started by a decision, or carries it already. */
@Introspected
public record CarryingAction(long dispositionId, long actionId) {}

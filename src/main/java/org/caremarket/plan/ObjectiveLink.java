package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;

/** That a delivery action carries an objective. */
@Introspected
record ObjectiveLink(long objectiveId, long actionId) {}

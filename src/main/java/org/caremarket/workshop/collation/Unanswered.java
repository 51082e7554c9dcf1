package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Introspected;

/** How many answers to a workshop nobody decided about. */
@Introspected
record Unanswered(long workshopId, String workshop, long answers) {}

package org.caremarket.delivery;

import io.micronaut.core.annotation.Introspected;

/**
 * How many actions have a status.
 *
 * @param overdue how many of them should have ended by now
 */
@Introspected
public record StatusCount(Status status, long count, long overdue) {}

package org.caremarket.platform.job;

import io.micronaut.core.annotation.Introspected;

/**
 * How much of a council's work has still to come to an end.
 *
 * @param due how much of it could be begun now, and nobody does it
 */
@Introspected
public record Backlog(long unfinished, long due) {}

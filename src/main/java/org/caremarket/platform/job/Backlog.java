package org.caremarket.platform.job;

import io.micronaut.core.annotation.Introspected;

/**
 * How many jobs of a council have still to come to an end.
 *
 * @param due how many of them nobody is doing
 */
@Introspected
record Backlog(long unfinished, long due) {}

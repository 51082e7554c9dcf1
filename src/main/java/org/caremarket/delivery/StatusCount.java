package org.caremarket.delivery;

import io.micronaut.core.annotation.Introspected;

/**
 * How many actions of a theme have a status.
 *
 * @param overdue how many of them should have ended by the day that is looked from
 * @param soon how many of them end within {@value Due#SOON_DAYS} days of it
 */
@Introspected
public record StatusCount(long planId, long themeId, Status status, long count, long overdue, long soon) {}

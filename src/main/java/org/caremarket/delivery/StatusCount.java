package org.caremarket.delivery;

import io.micronaut.core.annotation.Introspected;

/** How many actions have a status. */
@Introspected
public record StatusCount(Status status, long count) {}

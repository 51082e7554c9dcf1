package org.caremarket.isolation;

import io.micronaut.core.annotation.Introspected;

/** A row that says whose it is. */
@Introspected
public record Canary(long id, String of, String note) {}

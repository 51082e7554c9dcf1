package org.caremarket.platform.audit;

import io.micronaut.core.annotation.Introspected;

/** Somebody who did something, by the name they last had. */
@Introspected
public record AuditActor(long id, String name) {}

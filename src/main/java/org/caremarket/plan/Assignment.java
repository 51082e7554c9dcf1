package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** Who is to write a section, as it is kept. */
@Introspected
record Assignment(long planId, String key, long personId, String assignedBy, Instant assignedAt) {}

package org.caremarket.fee;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** Somebody who is named to read providers' returns, by whom and since when. */
@Introspected
record ReturnReader(long personId, String namedBy, Instant namedAt) {}

package org.caremarket.provider.oversight;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/** When a location was visited last. */
@Introspected
record LastVisit(long locationId, LocalDate visitedOn) {}

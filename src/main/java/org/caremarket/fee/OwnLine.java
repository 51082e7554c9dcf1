package org.caremarket.fee;

import io.micronaut.core.annotation.Introspected;

/** A line of costs that the council added, as its schema keeps it. */
@Introspected
record OwnLine(String code, boolean homeCare, String lineGroup, String name) {}

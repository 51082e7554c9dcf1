package org.caremarket.position.paper;

import io.micronaut.core.annotation.Introspected;

/** The bytes of a file. */
@Introspected
record PositionContent(byte[] content) {}

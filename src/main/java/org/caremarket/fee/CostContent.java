package org.caremarket.fee;

import io.micronaut.core.annotation.Introspected;

/** The bytes of a document. */
@Introspected
record CostContent(byte[] content) {}

package org.caremarket.delivery;

import io.micronaut.core.annotation.Introspected;

/** The content of a file of the evidence, which is read only when somebody fetches it. */
@Introspected
record EvidenceContent(byte[] content) {}

package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;

/** The bytes of a document. */
@Introspected
record PlanDocumentContent(byte[] content) {}

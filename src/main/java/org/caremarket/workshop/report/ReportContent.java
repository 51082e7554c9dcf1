package org.caremarket.workshop.report;

import io.micronaut.core.annotation.Introspected;

/** The bytes of a report. */
@Introspected
record ReportContent(byte[] content) {}

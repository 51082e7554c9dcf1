package org.caremarket.workshop.report;

import io.micronaut.core.annotation.Introspected;

/** Which answer stands at a place of a file. */
@Introspected
record AnswerKey(long id) {}

package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * One version of a council's own template, as it is kept.
 *
 * @param content in the form of a template's file
 */
@Introspected
record OwnTemplate(String key, int version, String content, String writtenBy, Instant writtenAt) {}

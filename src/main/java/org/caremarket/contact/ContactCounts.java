package org.caremarket.contact;

import io.micronaut.core.annotation.Introspected;

/**
 * How many contacts there are, without those whose data were erased.
 *
 * @param organisations of how many organisations they are
 * @param mailable how many of them can be mailed
 * @param organisationsMailable how many organisations have somebody who can be mailed
 * @param madeUp how many of them are made up for demonstration
 */
@Introspected
public record ContactCounts(long contacts, long organisations, long mailable, long organisationsMailable, long madeUp) {}

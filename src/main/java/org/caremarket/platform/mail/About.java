package org.caremarket.platform.mail;

/**
 * What a letter is about, as in the audit trail.
 *
 * @param kind the kind of record, for example {@code invitation}
 * @param id the record's id
 */
public record About(String kind, long id) {}

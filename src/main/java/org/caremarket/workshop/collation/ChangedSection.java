package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Introspected;

/**
 * A section of a plan that was changed by what was said.
 *
 * @param key the section's
 * @param version the version that has the change
 * @param words those that came of it, chosen from what that version changed; empty when none were chosen
 */
@Introspected
public record ChangedSection(long dispositionId, long planId, String key, int version, String words) {

    /** The longest excerpt, in characters. */
    static final int LONGEST = 4_000;
}

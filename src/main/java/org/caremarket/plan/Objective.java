package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;

/**
 * What a section of a strategy sets out to reach.
 *
 * @param key the section's
 * @param position its place in the section
 * @param version counts its texts
 */
@Introspected
public record Objective(long id, long planId, String key, int position, String text, int version) {

    /** The longest text, in characters. */
    public static final int LONGEST = 1_000;
}

package org.caremarket.plan;

import java.time.Instant;

/**
 * Who is to write a section.
 *
 * @param key the section's
 * @param here whether they still write plans here; who left keeps their name
 */
public record Assignee(String key, long personId, String name, boolean here, String assignedBy, Instant assignedAt) {

    /** {@code A. Officer}, {@code A. Officer (no longer here)}. */
    public String words() {
        return here ? name : name + " (no longer here)";
    }
}

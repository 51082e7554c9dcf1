package org.caremarket.capacity;

import java.time.Instant;
import java.util.Optional;

/**
 * A capacity record.
 *
 * @param madeUp what in it is made up for demonstration
 * @param version counts the changes; 1 for the first
 */
public record Capacity(
        long id, CapacityText text, Optional<String> madeUp, int version, String addedBy, String changedBy, Instant changedAt) {

    /** What follows from it. */
    public Balance balance() {
        return new Balance(text);
    }
}

package org.caremarket.capacity;

import java.time.Instant;

/**
 * A record with other growth, fee or exclusions, kept by name. It never changes; its baseline may.
 *
 * @param baseline the record as it was when the scenario was made
 * @param baselineVersion the record's version then
 */
public record Scenario(
        long id, long capacityId, ScenarioText text, CapacityText baseline, int baselineVersion, String madeBy, Instant madeAt) {

    /** What follows from it, on the record as it was. */
    public Balance balance() {
        return new Balance(text.on(baseline));
    }

    /** The same on the record as it is now. */
    public Balance balanceOn(Capacity now) {
        return new Balance(text.on(now.text()));
    }

    /** Whether the record was changed since. */
    public boolean isOlderThan(Capacity now) {
        return now.version() != baselineVersion;
    }
}

package org.caremarket.provider.oversight;

import java.util.Map;

/**
 * A rule as the council uses it.
 *
 * @param thresholds a value for each of the rule's thresholds, by its name
 */
public record WatchSetting(WatchRule rule, boolean used, Map<String, Integer> thresholds) {

    /** What it says as it is set. */
    public String explanation() {
        return rule.explanation(thresholds);
    }
}

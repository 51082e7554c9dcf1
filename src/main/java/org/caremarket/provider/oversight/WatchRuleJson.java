package org.caremarket.provider.oversight;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/**
 * The rules of the watch list, as programs read them.
 *
 * @param version to be sent with a change
 */
@Serdeable
public record WatchRuleJson(int version, List<Rule> rules) {

    /** One rule as the council uses it. */
    @Serdeable
    public record Rule(String code, String name, String explanation, boolean used, Map<String, Integer> thresholds) {}

    static WatchRuleJson of(List<WatchSetting> settings, int version) {
        return new WatchRuleJson(version, settings.stream().map(each -> new Rule(each.rule().code(), each.rule().name(),
                each.explanation(), each.used(), each.thresholds())).toList());
    }
}

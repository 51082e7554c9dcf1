package org.caremarket.provider.oversight;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.FormFields;
import org.caremarket.platform.web.Typed;

/**
 * Which rules are to be used and at which thresholds, as it was typed; a program sends the same.
 *
 * @param used the codes of the rules that are used
 * @param thresholds what was typed for each threshold, by the rule's code, a full stop and the threshold's name
 * @param version the version of the rules that was seen
 */
@Introspected
@Serdeable
public record WatchForm(@Nullable List<String> used, @Nullable Map<String, String> thresholds, @Nullable String version) {

    /** The beginning of the name of a field for a threshold. */
    static final String THRESHOLD = "threshold.";

    private static final int MOST = 1000;

    /** What a page sent. */
    static WatchForm of(Map<String, Object> sent) {
        var used = sent.get("used");
        return new WatchForm(
                used instanceof List<?> many ? many.stream().map(String::valueOf).toList() : used == null ? List.of() : List.of(used.toString()),
                FormFields.below(THRESHOLD, sent), FormFields.last(sent.get("version")));
    }

    /** The rules as they are used. */
    static WatchForm of(List<WatchSetting> settings, int version) {
        var thresholds = new HashMap<String, String>();
        settings.forEach(each -> each.thresholds().forEach((name, value) -> thresholds.put(each.rule().code() + "." + name, "" + value)));
        return new WatchForm(settings.stream().filter(WatchSetting::used).map(each -> each.rule().code()).toList(), thresholds, "" + version);
    }

    FormErrors check(List<WatchSetting> settings) {
        var errors = FormErrors.none();
        for (var setting : settings) {
            for (var each : setting.rule().thresholds()) {
                var key = setting.rule().code() + "." + each.name();
                if (number(key).isEmpty()) {
                    errors = errors.and(THRESHOLD + key, "%s: %s must be a whole number from 0 to %,d".formatted(
                            setting.rule().name(), each.label().toLowerCase(), MOST));
                }
            }
        }
        if (!settings.stream().map(each -> each.rule().code()).toList().containsAll(codes())) {
            errors = errors.and("used", "Choose rules from the list");
        }
        return seen().isPresent() ? errors : errors.and("version", "It is not said which version of the rules you saw: open them again");
    }

    /** What was typed for a threshold. */
    String typed(String key) {
        return FormFields.present(thresholds).getOrDefault(key, "");
    }

    List<String> codes() {
        return used == null ? List.of() : used;
    }

    /** The values; only after a check found nothing. */
    Map<String, Integer> values() {
        var values = new HashMap<String, Integer>();
        FormFields.present(thresholds).keySet().forEach(key -> number(key).ifPresent(number -> values.put(key, number)));
        return values;
    }

    Optional<Integer> seen() {
        return Typed.number(version);
    }

    private Optional<Integer> number(String key) {
        return Typed.number(Typed.line(typed(key))).filter(number -> number <= MOST);
    }
}

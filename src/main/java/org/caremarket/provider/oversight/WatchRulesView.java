package org.caremarket.provider.oversight;

import java.util.List;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;

/**
 * What the form of the rules shows.
 *
 * @param behind whether somebody else changed the rules since they were read
 */
public record WatchRulesView(String council, List<WatchSetting> settings, WatchForm form, FormErrors errors, boolean behind) {

    private static final int NUMBER_WIDTH = 4;

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", settings.isEmpty() ? "main-content" : "used-" + settings.getFirst().rule().code());
    }

    public String path() {
        return "/" + council + "/watch-list";
    }

    /** Whether a rule is ticked. */
    public boolean ticked(WatchSetting setting) {
        return form.codes().contains(setting.rule().code());
    }

    /** The fields of a rule's thresholds. */
    public List<Input> thresholds(WatchSetting setting) {
        return setting.rule().thresholds().stream().map(each -> {
            var key = setting.rule().code() + "." + each.name();
            return Input.named(WatchForm.THRESHOLD + key).label(each.label()).value(form.typed(key)).width(NUMBER_WIDTH)
                    .inputmode("numeric").errors(errors);
        }).toList();
    }

    /** What is on record of a rule, for those whose form was behind. */
    public String onRecord(WatchSetting setting) {
        return (setting.used() ? "Used. " : "Not used. ") + setting.explanation();
    }
}

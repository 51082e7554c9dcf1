package org.caremarket.capacity;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.caremarket.capacity.ScenarioText.Change;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.FormFields;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/**
 * A scenario as people type it; a program sends the same. What is empty stays as the record has it.
 *
 * @param exclusions other amounts by {@link Exclusion#key()}; 0 drops an exclusion
 * @param version the version of the record that was seen
 */
@Introspected
@Serdeable
public record ScenarioForm(
        @Nullable String name,
        @Nullable String growthPercent,
        @Nullable String growthAmount,
        @Nullable String fee,
        @Nullable Map<String, String> exclusions,
        @Nullable String version) {

    /** How the names of the fields of exclusions begin. */
    static final String EXCLUSION = "exclusion.";

    static ScenarioForm begin(Capacity capacity) {
        return new ScenarioForm("", "", "", "", Map.of(), "" + capacity.version());
    }

    static ScenarioForm of(Map<String, Object> sent) {
        return new ScenarioForm(FormFields.last(sent.get("name")), FormFields.last(sent.get("growthPercent")),
                FormFields.last(sent.get("growthAmount")), FormFields.last(sent.get("fee")), FormFields.below(EXCLUSION, sent),
                FormFields.last(sent.get("version")));
    }

    /** The same words on top of another version of the record. */
    ScenarioForm onTopOf(Capacity current) {
        return new ScenarioForm(name, growthPercent, growthAmount, fee, exclusions, "" + current.version());
    }

    String exclusion(String key) {
        return exclusions == null ? "" : Objects.requireNonNullElse(exclusions.get(key), "");
    }

    Optional<Integer> seenVersion() {
        return Typed.number(version);
    }

    /** What came of reading it: errors, or the text. */
    record Read(FormErrors errors, @Nullable ScenarioText text) {}

    /** @param named whether it must have a name: what is only tried needs none */
    Read read(Forms forms, Capacity capacity, boolean named) {
        var typed = new TypedAmounts(forms.check(this));
        var percent = typed.percent("growthPercent", "The growth in per cent", growthPercent, -100);
        var amount = typed.change("growthAmount", "The growth", growthAmount);
        var rate = typed.pounds("fee", "The fee", fee);
        if (percent != null && amount != null) {
            typed.wrong("growthAmount", "Enter the growth in per cent or as an amount, not both");
        }
        if (percent != null && capacity.balance().base().isEmpty()) {
            typed.wrong("growthPercent", "The record does not say of what the growth is a percentage: enter it as an amount");
        }
        var changes = new ArrayList<Change>();
        for (var exclusion : capacity.text().exclusions()) {
            var other = typed.amount(EXCLUSION + exclusion.key(), "The amount excluded", exclusion(exclusion.key()));
            if (other != null) {
                changes.add(new Change(exclusion.key(), other));
            }
        }
        if (exclusions != null && capacity.text().exclusions().stream().map(Exclusion::key).noneMatch(exclusions::containsKey)
                && !exclusions.isEmpty()) {
            typed.wrong("name", "The record has no exclusion for these reasons: open it again");
        }
        var line = Typed.line(name);
        typed.atMost("name", "The name", line, ScenarioText.LONGEST_NAME);
        if (named && line.isEmpty()) {
            typed.wrong("name", "Enter a name for the scenario");
        }
        if (typed.errors().isEmpty() && percent == null && amount == null && rate == null && changes.isEmpty()) {
            typed.wrong("growthPercent", "Change the growth, the fee or an exclusion");
        }
        if (seenVersion().isEmpty()) {
            typed.wrong("version", CapacityForm.VERSION_MISSING);
        }
        var text = new ScenarioText(line, percent, amount, rate, changes);
        if (new Balance(text.on(capacity.text())).affordable().filter(each -> each.signum() < 0).isPresent()) {
            typed.wrong(EXCLUSION + changes.getFirst().key(), "More would be excluded than is available");
        }
        return new Read(typed.errors(), typed.errors().isEmpty() ? text : null);
    }
}

package org.caremarket.provider.oversight;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Radios;
import org.caremarket.platform.web.govuk.Textarea;
import org.caremarket.provider.Location;

/**
 * What the form for setting a level shows.
 *
 * @param location whose level is set; null for all that have none
 * @param without how many have none
 */
public record LevelSetView(
        String council, @Nullable Location location, long without, List<Level> levels, LevelSetForm form, FormErrors errors) {

    public String title() {
        return location == null ? "Set a first level" : "Set the level of monitoring";
    }

    public String path() {
        return location == null ? "/" + council + "/monitoring/first-levels"
                : "/%s/locations/%d/monitoring-level".formatted(council, location.id());
    }

    public String back() {
        return location == null ? "/" + council + "/monitoring" : "/%s/locations/%d/monitoring".formatted(council, location.id());
    }

    public Radios level() {
        return Radios.named("level")
                .legend(Legend.of("Level").classes("govuk-fieldset__legend--s"))
                .choices(levels.stream().map(each -> Choice.of("" + each.id(), each.name()).hint(each.meaning())).toList())
                .value(form.level())
                .errors(errors);
    }

    public Input since() {
        return Fields.day("since", "From which day", form.since(), errors);
    }

    public Textarea reason() {
        return Fields.lines("reason", "Reason", form.reason(), errors).rows(3)
                .hint("All who read the council's records can read it. What only officers should know belongs in a risk note");
    }
}

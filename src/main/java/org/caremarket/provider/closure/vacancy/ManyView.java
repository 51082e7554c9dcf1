package org.caremarket.provider.closure.vacancy;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Map;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.provider.Location;

/** What the page shows on which vacancies of many locations are recorded. */
public record ManyView(
        String council, List<Location> locations, Map<Long, Vacancies.Newest> newest, ManyForm form, FormErrors errors) {

    /** The fields' ids have no dots. */
    public ErrorSummary summary() {
        var summary = ErrorSummary.of(errors);
        for (var error : errors.all()) {
            summary = summary.linking(error.field(), error.field().replace('.', '-'));
        }
        return summary;
    }

    public VacancyFields fields() {
        return new VacancyFields(new VacancyForm(form.asAt(), null, null, null, form.source()), errors);
    }

    public Input available(Location location) {
        var unit = VacancyUnit.usual(location);
        return field("available." + location.id(), "%s free at %s".formatted(unit.title(), location.name()),
                form.amount(location));
    }

    public boolean asksTopUp(Location location) {
        return VacancyUnit.usual(location) == VacancyUnit.BEDS;
    }

    public Input noTopUp(Location location) {
        return field("noTopUp." + location.id(), "Of these with no top-up at " + location.name(), form.free(location));
    }

    /** What was recorded last: {@code 12 beds on 3 June 2026}. */
    public String before(Location location) {
        var known = newest.get(location.id());
        return known == null ? "Not stated" : known.now().words() + " on " + known.now().day();
    }

    private Input field(String name, String label, @Nullable String value) {
        return Input.named(name).id(name.replace('.', '-')).label(Label.of(label).classes("govuk-visually-hidden")).value(value)
                .width(5).inputmode("decimal").errors(errors);
    }
}

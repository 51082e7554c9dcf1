package org.caremarket.provider.closure.vacancy;

import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Select;

/** The fields of a reading, as the pages that record and correct one show them. */
public record VacancyFields(VacancyForm form, FormErrors errors) {

    public Input asAt() {
        return field("asAt", "On which day?", form.asAt()).width(20).hint("For example, 27 March 2026");
    }

    public Select unit() {
        var select = Select.named("unit").label(Label.of("What is counted?").classes("govuk-label--s"));
        for (var unit : VacancyUnit.values()) {
            select = select.option(unit.slug(), unit.title());
        }
        return select.value(form.unit()).errors(errors);
    }

    public Input available() {
        return field("available", "How much is free?", form.available()).width(10).inputmode("decimal")
                .hint("Enter 0 only if nothing is free");
    }

    public Input noTopUp() {
        return field("noTopUp", "How many of the beds have no top-up? (optional)", form.noTopUp()).width(10).inputmode("numeric")
                .hint("Leave it empty when nobody said");
    }

    public Input source() {
        return field("source", "Who said so?", form.source())
                .hint("For example, the provider by telephone, or a capacity tracker");
    }

    private Input field(String name, String label, String value) {
        return Input.named(name).label(Label.of(label).classes("govuk-label--s")).value(value).errors(errors);
    }
}

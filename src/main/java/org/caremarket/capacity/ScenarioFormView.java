package org.caremarket.capacity;

import io.micronaut.core.annotation.Nullable;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;

/**
 * What the page shows on which a scenario is tried and kept.
 *
 * @param tried what was typed, once it could be read
 * @param stale whether somebody changed the record while it was typed
 */
public record ScenarioFormView(
        String council, Capacity capacity, Places known, ScenarioForm form, FormErrors errors, @Nullable ScenarioText tried,
        boolean stale) {

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", "growthPercent");
    }

    public String title() {
        return known.of(capacity.text()) + ", as at " + capacity.text().asAt().words();
    }

    public String path() {
        return "/" + council + "/capacity/" + capacity.id();
    }

    /** The record beside what was tried. */
    public Comparison comparison() {
        return new Comparison(List.of(
                new Comparison.Column("Record", Optional.empty(), capacity.balance()),
                new Comparison.Column("Scenario", Optional.empty(), new Balance(tried.on(capacity.text())))));
    }

    public List<Input> changes() {
        var balance = capacity.balance();
        var growth = capacity.text().growth();
        return Stream.concat(Stream.of(
                field("growthPercent", "Growth, per cent", form.growthPercent()).suffix("%").hint(
                        "%s in the record. %s".formatted(growth.percent() == null ? "Not stated"
                            : Amounts.plain(growth.percent()) + "%",
                                balance.base().map(base -> "It is counted on %s %s".formatted(Amounts.number(base.setScale(0,
                                        RoundingMode.HALF_UP)), capacity.text().unit().words()))
                                        .orElse("The record states no base, so enter an amount below"))),
                field("growthAmount", "Or growth as an amount", form.growthAmount())
                        .hint(Amounts.of(balance.growth(), capacity.text().unit()) + " in the record"),
                field("fee", "Fee for " + capacity.text().unit().fee(), form.fee()).prefix("£")
                        .hint(Amounts.fee(Optional.ofNullable(capacity.text().fee())) + " in the record")),
                capacity.text().exclusions().stream().map(each -> field(ScenarioForm.EXCLUSION + each.key(),
                        "Excluded: " + each.title(),
                        form.exclusion(each.key())).hint("%s in the record. Enter 0 to drop the exclusion".formatted(
                                Amounts.number(Optional.ofNullable(each.amount())))))).toList();
    }

    public Input name() {
        return Input.named("name").label(Label.of("Name, to keep it").classes("govuk-label--s")).value(form.name()).errors(errors);
    }

    private Input field(String name, String label, @Nullable String value) {
        return Input.named(name).label(Label.of(label).classes("govuk-label--s")).value(value).width(10).inputmode("decimal")
                .errors(errors);
    }
}

package org.caremarket.provider;

import io.micronaut.core.annotation.Nullable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Checkboxes;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Select;

/**
 * What the form of a location shows: what was typed, and what is wrong with it.
 *
 * @param location as it stands; null for a new one
 * @param taken the location that has this number already; null when none has
 * @param differences what is on record beside what was typed; empty unless somebody else changed it first
 */
public record LocationFormView(
        String council, @Nullable Location location, RegisterWords words, LocationForm form, FormErrors errors,
        @Nullable Location taken, List<Difference> differences) {

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", "name");
    }

    /** Where the form is sent to, and where it leads on without sending it. */
    public String path() {
        return "/" + council + "/locations" + (location == null ? "" : "/" + location.id());
    }

    public String takenHref() {
        return "/" + council + "/locations/" + taken.id();
    }

    public Input provider() {
        return field("provider", "Provider", form.provider()).hint("Its name or CQC number, as it stands in the list of providers");
    }

    public Input name() {
        return field("name", "Name of the location", form.name());
    }

    public Input cqcId() {
        return field("cqcId", "CQC number of the location (optional)", form.cqcId()).width(20)
                .hint("For example, 1-110012345. Places that CQC does not register have none");
    }

    public Input address() {
        return field("address", "Address without postcode (optional)", form.address());
    }

    public Input postcode() {
        return field("postcode", "Postcode (optional)", form.postcode()).width(10);
    }

    public Checkboxes services() {
        return Checkboxes.named("services").legend(legend("What does it do? (optional)")).classes("govuk-checkboxes--small")
                .choices(Arrays.stream(ServiceType.values()).map(type -> Choice.of(type.slug(), type.title())).toList())
                .values(LocationForm.chosen(form.services())).errors(errors);
    }

    /** The council's segments, and those that the location has besides. */
    public Checkboxes segments() {
        var known = words.segments().stream().map(segment -> Choice.of(segment.slug(), segment.title()));
        var others = location == null ? Stream.<Choice>of() : location.segments().stream()
                .filter(slug -> words.segments().stream().noneMatch(segment -> segment.slug().equals(slug)))
                .map(slug -> Choice.of(slug, slug));
        return Checkboxes.named("segments").legend(legend("To which segments does it belong? (optional)"))
                .classes("govuk-checkboxes--small").choices(Stream.concat(known, others).toList())
                .values(LocationForm.chosen(form.segments())).errors(errors);
    }

    public boolean asksLocality() {
        return !words.localities().isEmpty() || location != null && location.locality().isPresent();
    }

    public Select locality() {
        var select = Select.named("locality").label(label("Locality (optional)")).option("", "Not stated");
        for (var each : words.localities()) {
            select = select.option(each.slug(), each.name());
        }
        if (location != null && location.locality().isPresent()
                && words.localities().stream().noneMatch(each -> each.slug().equals(location.locality().get()))) {
            select = select.option(location.locality().get(), location.locality().get());
        }
        return select.value(form.locality()).errors(errors);
    }

    public Input beds() {
        return field("beds", "Beds (optional)", form.beds()).width(5).hint("How many people can live there");
    }

    public Input hours() {
        return field("hoursAWeek", "Hours of care a week (optional)", form.hoursAWeek()).width(10)
                .hint("How many hours it can give, for home care and the like");
    }

    public Select contract() {
        var select = Select.named("contract").label(label("By which contract does the council buy there?"));
        for (var each : ContractStatus.values()) {
            select = select.option(each == ContractStatus.NOT_STATED ? "" : each.slug(), each.title());
        }
        return select.value(form.contract()).errors(errors);
    }

    public Input opened() {
        return field("opened", "Opened (optional)", form.opened()).width(20)
                .hint("The day from which it serves people. For example, 27 March 2026");
    }

    public Input closed() {
        return field("closed", "Closed (optional)", form.closed()).width(20).hint("The last day on which it served people");
    }

    private Input field(String name, String label, @Nullable String value) {
        return Input.named(name).label(label(label)).value(value).errors(errors);
    }

    private static Label label(String text) {
        return Label.of(text).classes("govuk-label--s");
    }

    private static Legend legend(String text) {
        return Legend.of(text).classes("govuk-fieldset__legend--s");
    }
}

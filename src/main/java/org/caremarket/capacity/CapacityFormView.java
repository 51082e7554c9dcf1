package org.caremarket.capacity;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Checkboxes;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Radios;
import org.caremarket.platform.web.govuk.Select;
import org.caremarket.platform.web.govuk.Textarea;

/**
 * What the form of a capacity record shows.
 *
 * @param capacity as it stands; null for a new one
 * @param typed what was typed, when it could be read; null when it could not
 * @param taken the record that the source has already; null when it has none
 */
public record CapacityFormView(
        String council, @Nullable Capacity capacity, Places known, CapacityForm form, FormErrors errors,
        @Nullable CapacityText typed, @Nullable Capacity taken) {

    private static final int NUMBER_WIDTH = 10;
    private static final int LEAST_LINES = 2;

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", "segment").linking("unit", "unit");
    }

    /** Where the form is sent to, and where it leads on without sending it. */
    public String path() {
        return "/" + council + "/capacity" + (capacity == null ? "" : "/" + capacity.id());
    }

    public String takenHref() {
        return taken == null ? path() : "/" + council + "/capacity/" + taken.id();
    }

    public Select segment() {
        var select = Select.named("segment").label(label("Segment")).option("", "Select a segment");
        for (var each : known.segments()) {
            select = select.option(each.slug(), each.title());
        }
        return keeping(select, form.segment(), known.segments().stream().anyMatch(each -> each.slug().equals(form.segment())))
                .errors(errors);
    }

    public Select locality() {
        var select = Select.named("locality").label(label("Locality")).option("", Places.WHOLE);
        for (var each : known.localities()) {
            select = select.option(each.slug(), each.name());
        }
        return keeping(select, form.locality(), known.localities().stream().anyMatch(each -> each.slug().equals(form.locality())))
                .errors(errors);
    }

    /** What the council no longer knows stays to be chosen. */
    private static Select keeping(Select select, @Nullable String value, boolean known) {
        return value == null || value.isBlank() || known ? select.value(value) : select.option(value, value).value(value);
    }

    public Input asAt() {
        return field("asAt", "As at", form.asAt()).width(20)
                .hint("A day, a month or a financial year, as exactly as the source says: 30 June 2024, June 2024 or 2023-24");
    }

    public Radios unit() {
        return Radios.named("unit").legend(Legend.of("In what is it counted?").classes("govuk-fieldset__legend--s"))
                .choice("hours", "Hours a week").choice("beds", "Beds").choice("places", "Places or units")
                .classes("govuk-radios--small").value(form.unit()).errors(errors);
    }

    /** What is required. */
    public List<Input> requiredFields() {
        return List.of(
                number("people", "People waiting (optional)", form.people()),
                field("peopleWords", "People waiting, in the source's words (optional)", form.peopleWords()).width(20)
                        .hint("Only where the source gives no plain number, for example: over 100"),
                number("mean", "Hours a week, beds or places that each of them needs (optional)", form.mean())
                        .hint("A mean. Left empty, each needs one bed or place; hours are then not stated"),
                number("required", "Required in all, as published (optional)", form.required())
                        .hint("Left empty, it is people waiting times what each of them needs"));
    }

    /** What is expected besides. */
    public List<Input> growthFields() {
        return List.of(
                number("growthPercent", "Growth, per cent (optional)", form.growthPercent()).suffix("%"),
                number("growthBase", "Of how much is that a percentage? (optional)", form.growthBase())
                        .hint("Leave it empty when the source does not say"),
                number("growthAmount", "Growth as an amount, as published (optional)", form.growthAmount()));
    }

    public Input available() {
        return number("available", "Available, as providers report it (optional)", form.available());
    }

    /** What can be used. */
    public List<Input> affordableFields() {
        return List.of(
                number("affordable", "Affordable, as published (optional)", form.affordable())
                        .hint("What the council can pay for and use. Left empty, it is what is available less the exclusions"),
                number("secured", "Secured (optional)", form.secured()).hint("Block-booked, or otherwise kept for the council"),
                number("fee", "The council's fee (optional)",
                        form.fee()).prefix("£").hint("An hour, or a bed or place and week"));
    }

    /** What there is. */
    public List<Input> stockFields() {
        return List.of(
                number("occupied", "Beds or places occupied (optional)", form.occupied()),
                number("places", "Beds or places there are (optional)", form.places()),
                number("occupancy", "Occupancy, as published (optional)", form.occupancy()).suffix("%"),
                number("planned", "Beds or places planned in all (optional)", form.planned()),
                field("plannedBy", "Planned by when? (optional)", form.plannedBy()).width(20));
    }

    /** Where it is from. */
    public List<Input> sourceFields() {
        return List.of(
                field("source", "Source", form.source()).hint("The document or return, as a title"),
                field("link", "Link to the source (optional)", form.link()).type("url"),
                number("method", "Version of the method", form.method())
                        .hint("Raise it when the council begins to count in another way"));
    }

    public Textarea definition() {
        return Textarea.named("definition").label(label("What is counted, and how? (optional)")).rows(4)
                .value(form.definition()).errors(errors);
    }

    /** One exclusion as it is typed. */
    public record Line(int number, Checkboxes reasons, Input amount, Input note) {}

    /** Those that were typed, and empty ones. */
    public List<Line> exclusions() {
        var lines = new ArrayList<>(form.typedExclusions());
        do {
            lines.add(ExclusionForm.EMPTY);
        } while (lines.size() < LEAST_LINES);
        return IntStream.range(0, Math.min(lines.size(), CapacityForm.MOST_EXCLUSIONS)).mapToObj(at -> line(at, lines.get(at)))
                .toList();
    }

    private Line line(int at, ExclusionForm line) {
        var reasons = Checkboxes.named("reasons." + at).idPrefix("reasons." + at)
                .legend(Legend.of("Exclusion %d: why?".formatted(at + 1)).classes("govuk-fieldset__legend--s"))
                .classes("govuk-checkboxes--small");
        for (var reason : Reason.values()) {
            reasons = reasons.choice(Choice.of(reason.slug(), reason.title()));
        }
        return new Line(at + 1, reasons.values(Set.copyOf(line.chosen())).errors(errors),
                number("amount." + at, "Amount of exclusion %d (optional)".formatted(at + 1), line.amount()),
                field("note." + at, "Note on exclusion %d (optional)".formatted(at + 1), line.note()));
    }

    /** What is on record beside what was typed. */
    public List<Difference> differences() {
        return Difference.beside(capacity.text().parts(known), typed.parts(known));
    }

    private Input number(String name, String label, @Nullable String value) {
        return field(name, label, value).width(NUMBER_WIDTH).inputmode("decimal");
    }

    private Input field(String name, String label, @Nullable String value) {
        return Input.named(name).label(label(label)).value(value).errors(errors);
    }

    private static Label label(String text) {
        return Label.of(text).classes("govuk-label--s");
    }
}

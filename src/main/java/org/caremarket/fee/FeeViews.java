package org.caremarket.fee;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caremarket.fee.FeeGrid.Cell;
import org.caremarket.fee.FeeShowing.Link;
import org.caremarket.fee.FeeShowing.Part;
import org.caremarket.fee.FeeShowing.Press;
import org.caremarket.market.Segment;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.TypedDate;

/** What the pages of fees say. */
final class FeeViews {

    private FeeViews() {}

    /** The answer first: the newest standard fee for each kind of care that exercises have. */
    static String answer(List<Fee> fees) {
        if (fees.isEmpty()) {
            return "No fee is recorded yet. Add what the council pays, by kind of care and year.";
        }
        var newest = new ArrayList<String>();
        var seen = new ArrayList<CareType>();
        for (var fee : fees) {
            if (!seen.contains(fee.careType()) && fee.unit() == fee.careType().unit()) {
                seen.add(fee.careType());
                newest.add("%s for %s in %s".formatted(fee.words(), lower(fee.title()), fee.year()));
            }
        }
        return newest.isEmpty() ? "%,d fees are recorded.".formatted(fees.size())
                : "The council pays " + String.join("; ", newest) + ".";
    }

    static String lower(String title) {
        return Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }

    static FeeShowing list(String council, List<Fee> fees, Map<String, Segment> segments, boolean write) {
        var path = "/" + council + "/fees";
        var links = new ArrayList<Link>();
        if (write) {
            links.add(Link.button("Add a fee", path + "/new"));
        }
        links.add(Link.to("What care costs: results of fair-cost-of-care exercises", "/" + council + "/cost-of-care"));
        if (!fees.isEmpty()) {
            links.add(Link.to("These fees as CSV", path + ".csv"));
            links.add(Link.to("These fees as XLSX", path + ".xlsx"));
        }
        var lines = FeeLine.of(fees);
        var parts = fees.stream().map(Fee::year).distinct().sorted((one, other) -> other.compareTo(one))
                .map(year -> Part.of(year, "year-" + year, List.of(), new FeeGrid("Fees in " + year,
                        List.of("Care", "Fee", "Uplift on the year before", "From", "Source"),
                        lines.stream().filter(line -> line.fee().year().equals(year)).map(line -> row(path, line, segments))
                                .toList(),
                        "")))
                .toList();
        return new FeeShowing("Fees", "", answer(fees), fees.stream().anyMatch(fee -> fee.madeUp() != null)
                ? List.of("Some of these fees are made up for demonstration; each says so.") : List.of(), links, parts);
    }

    private static List<Cell> row(String path, FeeLine line, Map<String, Segment> segments) {
        var fee = line.fee();
        return List.of(
                Cell.of(fee.title()).to(path + "/" + fee.id()).note(segment(fee.segment(), segments)),
                Cell.of(fee.words()).note(fee.madeUp() == null ? "" : "Made up for demonstration"),
                Cell.of(line.upliftWords()), Cell.of(TypedDate.words(fee.fromOn())), Cell.of(fee.source()));
    }

    /** A slug that the council no longer uses stands as it is. */
    static String segment(@Nullable String slug, Map<String, Segment> segments) {
        return slug == null ? "" : segments.containsKey(slug) ? segments.get(slug).title() : slug;
    }

    static FeeShowing show(String council, FeeLine line, Map<String, Segment> segments, boolean write) {
        var fee = line.fee();
        var path = "/" + council + "/fees/" + fee.id();
        var facts = new FeeGrid("What is recorded", List.of("Part", "What it says"), List.of(
                FeeGrid.row("Amount", fee.words()),
                FeeGrid.row("Care", fee.careType().title()),
                FeeGrid.row("Rate", fee.rate().isEmpty() ? "Standard" : fee.rate()),
                FeeGrid.row("Segment", fee.segment() == null ? Money.NOT_STATED : segment(fee.segment(), segments)),
                FeeGrid.row("Financial year", fee.year()),
                FeeGrid.row("From", TypedDate.words(fee.fromOn())),
                FeeGrid.row("To", fee.toOn() == null ? Money.NOT_STATED : TypedDate.words(fee.toOn())),
                FeeGrid.row("Uplift, worked out", line.before() == null ? "Not known: no fee of the year before is recorded"
                        : "%s, from %s in %s".formatted(Money.percent(line.uplift()), Money.pounds(line.before().amount()),
                                line.before().year())),
                FeeGrid.row("Uplift, as the source states it", Money.percent(fee.publishedUplift())),
                FeeGrid.row("Source", fee.source()),
                FeeGrid.row("Note", fee.note().isEmpty() ? Money.NOT_STATED : fee.note()),
                FeeGrid.row("Last changed by", fee.changedBy())), "");
        var links = write ? List.of(Link.button("Change the fee", path + "/edit")) : List.<Link>of();
        var part = Part.of("", "", List.of(), facts);
        return new FeeShowing(fee.title(), "Fee in " + fee.year(), "The council pays %s from %s%s.".formatted(fee.words(),
                TypedDate.words(fee.fromOn()), line.uplift() == null ? "" : ", %s on the year before".formatted(rise(line))),
                FeeShowing.madeUp(fee.madeUp()), links, List.of(write ? part.press(presses(path, fee)) : part));
    }

    private static String rise(FeeLine line) {
        return line.uplift().signum() < 0 ? Money.percent(line.uplift().negate()) + " less than"
                : Money.percent(line.uplift()) + " more than";
    }

    private static Press[] presses(String path, Fee fee) {
        var remove = new Press("Remove the fee", path + "/removal", List.of(new Press.Field("version", "" + fee.version())),
                "It cannot be brought back. What was recorded stays in the audit trail.");
        return FeeFigures.canBe(fee)
                ? new Press[] {new Press("Record as a figure", path + "/figure", List.of(), ""), remove} : new Press[] {remove};
    }

    static FeeFormPage form(String council, @Nullable Fee fee, FeeForm form, List<Segment> segments, FormErrors errors) {
        var care = FeeFormPage.select("careType", "Kind of care").option("", "Choose");
        for (var each : CareType.values()) {
            care = care.option(each.slug(), each.title());
        }
        var segment = FeeFormPage.select("segment", "Segment (optional)").option("", "Not stated");
        for (var each : segments) {
            segment = segment.option(each.slug(), each.title());
        }
        if (fee != null && fee.segment() != null && segments.stream().noneMatch(each -> each.slug().equals(fee.segment()))) {
            segment = segment.option(fee.segment(), fee.segment());
        }
        var unit = FeeFormPage.select("unit", "Paid for").option("", "Choose");
        for (var each : FeeUnit.values()) {
            unit = unit.option(each.slug(), each.title());
        }
        var path = "/" + council + "/fees" + (fee == null ? "" : "/" + fee.id());
        return new FeeFormPage(fee == null ? "Add a fee" : "Change this fee", fee == null ? "" : fee.title(), path,
                fee == null ? "Add the fee" : "Save the fee", path, form.version(), List.of(
                        care.value(form.careType()).errors(errors),
                        segment.value(form.segment()).errors(errors),
                        FeeFormPage.input("rate", "Name of the rate (optional)", form.rate(), errors)
                                .hint("Only when it is not the standard rate, for example Sleep-in"),
                        FeeFormPage.amount("amount", "Amount", form.amount(), errors).prefix("£"),
                        unit.value(form.unit()).errors(errors),
                        FeeFormPage.input("year", "Financial year", form.year(), errors).width(10).hint("For example, 2024-25"),
                        FeeFormPage.input("from", "From (optional)", form.from(), errors).width(20)
                                .hint("For example, 1 April 2024. The first day of the year when left empty"),
                        FeeFormPage.input("to", "To (optional)", form.to(), errors).width(20).hint("Left empty while it holds"),
                        FeeFormPage.amount("publishedUplift", "Uplift on the year before, as the source states it (optional)",
                                form.publishedUplift(), errors).suffix("%"),
                        FeeFormPage.input("source", "Source", form.source(), errors)
                                .hint("The document that states it, for example a cabinet report with its date"),
                        FeeFormPage.text("note", "Note (optional)", form.note(), errors).rows(3)), errors);
    }
}

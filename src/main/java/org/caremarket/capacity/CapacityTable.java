package org.caremarket.capacity;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caremarket.platform.file.DataTable;
import org.caremarket.platform.file.DataTable.Column;
import org.caremarket.platform.file.DataTable.Datatype;

/** Capacity records as a table to be downloaded. */
final class CapacityTable {

    private static final List<Column> COLUMNS = List.of(
            text("segment", "Segment", "The service segment"),
            text("locality", "Locality", "The locality; Whole council for none"),
            text("as_at", "As at", "The day, month, quarter or financial year that it is about"),
            text("unit", "Unit", "In what amounts are counted"),
            text("people_waiting", "People waiting", "As the source says it"),
            number("mean", "Each needs", "What each person waiting needs, on average"),
            number("required", "Required now", "As published, else people waiting times what each needs"),
            number("growth", "Growth", "As published, else the percentage of its base"),
            number("required_with_growth", "Required with growth", "Required now and growth together"),
            number("available", "Available", "As providers report it, else places less those occupied"),
            text("exclusions", "Exclusions", "What of the available cannot be used, why and how much"),
            number("excluded", "Excluded", "All exclusions together; empty when one is not stated"),
            number("affordable", "Affordable", "As published, else available less the exclusions"),
            number("affordable_worked_out", "Affordable, worked out", "Available less the exclusions"),
            number("secured", "Secured", "Block-booked, or otherwise kept for the council"),
            number("gap", "Gap now", "Required now less affordable: below zero so much is to spare"),
            number("gap_with_growth", "Gap with growth", "Required with growth less affordable"),
            number("occupied", "Occupied", "Beds or places that are taken"),
            number("places", "Places", "Beds or places there are"),
            number("occupancy_published", "Occupancy published", "In per cent, as published"),
            number("occupancy", "Occupancy worked out", "In per cent, occupied of places"),
            number("planned", "Planned", "Beds or places planned in all"),
            number("fee", "Fee", "Pounds an hour, or a bed or place and week"),
            text("source", "Source", "The document or return"),
            text("link", "Link", "Where the source can be read"),
            text("definition", "What is counted", "What is counted, and how"),
            number("method", "Method", "The version of the method"),
            text("made_up", "Made up", "What in it is made up for demonstration"));

    private CapacityTable() {}

    static DataTable of(List<Capacity> records, Places known, String council, LocalDate day) {
        return new DataTable("Capacity", COLUMNS, records.stream().map(each -> row(each, known)).toList(), new DataTable.Notes(
                "Care that is required, available, affordable and secured, by segment and locality, and the gap. What is not stated is empty, and never a zero.",
                council, null, "The council's own records", null, day));
    }

    private static List<String> row(Capacity capacity, Places known) {
        var text = capacity.text();
        var balance = capacity.balance();
        var stock = text.stock();
        return List.of(known.segment(text.segment()), known.locality(text.locality()), text.asAt().words(), text.unit().words(),
                text.people() == null && text.peopleWords().isEmpty() ? "" : Findings.people(text), cell(text.mean()),
                cell(balance.required()), cell(balance.growth()), cell(balance.requiredWithGrowth()), cell(balance.available()),
                text.exclusions().stream().map(each -> each.title() + ": " + Amounts.number(Optional.ofNullable(each.amount())))
                        .collect(Collectors.joining("\n")),
                cell(balance.excluded()), cell(balance.affordable()), cell(balance.affordableWorkedOut()), cell(text.secured()),
                cell(balance.gap().amount()), cell(balance.gapWithGrowth().amount()), cell(stock.occupied()),
                        cell(stock.places()),
                cell(stock.occupancy()), cell(balance.occupancy().map(each -> each.setScale(1, RoundingMode.HALF_UP))),
                cell(stock.planned()), cell(text.fee()), text.source(), text.link() == null ? "" : text.link(), text.definition(),
                "" + text.method(), capacity.madeUp().orElse(""));
    }

    private static String cell(@Nullable BigDecimal amount) {
        return cell(Optional.ofNullable(amount));
    }

    private static String cell(Optional<BigDecimal> amount) {
        return amount.map(each -> each.stripTrailingZeros().toPlainString()).orElse("");
    }

    private static Column text(String name, String title, String description) {
        return new Column(name, title, description, Datatype.STRING);
    }

    private static Column number(String name, String title, String description) {
        return new Column(name, title, description, Datatype.DECIMAL);
    }
}

package org.caremarket.fee;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.caremarket.platform.file.DataTable;
import org.caremarket.platform.file.DataTable.Column;
import org.caremarket.platform.file.DataTable.Datatype;

/** Fees as a table to be downloaded. */
final class FeeTable {

    private static final List<Column> COLUMNS = List.of(
            new Column("care_type", "Care", "The kind of care", Datatype.STRING),
            new Column("segment", "Segment", "The council's segment, by its word in addresses", Datatype.STRING),
            new Column("rate", "Rate", "What tells it from other rates for the same care; empty for the standard rate",
                    Datatype.STRING),
            new Column("year", "Year", "The financial year", Datatype.STRING),
            new Column("amount", "Amount", "In pounds a unit", Datatype.DECIMAL),
            new Column("unit", "Unit", "What the amount is paid for", Datatype.STRING),
            new Column("from_on", "From", "The first day", Datatype.DATE),
            new Column("to_on", "To", "The last day; empty when not stated", Datatype.DATE),
            new Column("uplift", "Uplift", "100 times the rise on the fee of the year before over that fee, in per cent",
                    Datatype.DECIMAL),
            new Column("published_uplift", "Published uplift", "The rise as the source states it, in per cent", Datatype.DECIMAL),
            new Column("source", "Source", "Where the fee is stated", Datatype.STRING),
            new Column("note", "Note", "What a reader must know", Datatype.STRING),
            new Column("made_up", "Made up", "What in it is made up for demonstration", Datatype.STRING));

    private FeeTable() {}

    static DataTable of(List<Fee> fees, String council, LocalDate day) {
        return new DataTable("Fees for care", COLUMNS, FeeLine.of(fees).stream().map(FeeTable::row).toList(),
                new DataTable.Notes("What the council pays for care, by kind of care and financial year. The uplift is "
                        + "worked out from the last fee of the year before.", council, null, "The council's own records", null, day));
    }

    private static List<String> row(FeeLine line) {
        var fee = line.fee();
        return List.of(fee.careType().title(), text(fee.segment()), fee.rate(), fee.year(), decimal(fee.amount()), fee.unit()
                .title(),
                fee.fromOn().toString(), text(fee.toOn()),
                line.uplift() == null ? "" : decimal(line.uplift().setScale(2, RoundingMode.HALF_UP)),
                decimal(fee.publishedUplift()), fee.source(), fee.note(), text(fee.madeUp()));
    }

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    static String decimal(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }
}

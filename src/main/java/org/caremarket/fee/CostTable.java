package org.caremarket.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caremarket.platform.file.DataTable;
import org.caremarket.platform.file.DataTable.Column;
import org.caremarket.platform.file.DataTable.Datatype;

/** Results of an exercise as a table to be downloaded. The import of results reads it back, and finds everything there. */
final class CostTable {

    static final String TOTAL = "Published total";

    private static final List<Column> COLUMNS = List.of(
            new Column("care_type", "Care type", "The kind of care", Datatype.STRING),
            new Column("line", "Line", "The line of costs; the published total has a row of its own", Datatype.STRING),
            new Column("unit", "Unit", "Of the amounts", Datatype.STRING),
            new Column("count", "Count", "How many answers stand behind the row", Datatype.INTEGER),
            new Column("lower", "Lower quartile", "In pounds", Datatype.DECIMAL),
            new Column("median", "Median", "In pounds", Datatype.DECIMAL),
            new Column("upper", "Upper quartile", "In pounds", Datatype.DECIMAL),
            new Column("invited", "Invited", "How many were asked for this kind of care", Datatype.INTEGER),
            new Column("responses", "Responses", "How many answered", Datatype.INTEGER),
            new Column("used", "Used", "How many answers count", Datatype.INTEGER),
            new Column("exclusions", "Exclusions", "Which answers do not count, and why", Datatype.STRING));

    private CostTable() {}

    static DataTable of(Exercise exercise, List<CareCost> costs, String council, LocalDate day) {
        var rows = new ArrayList<List<String>>();
        for (var cost : costs) {
            var result = cost.result();
            if (result.totalMedian() != null) {
                rows.add(row(cost, TOTAL, result.totalCount(), result.totalLower(), result.totalMedian(), result.totalUpper()));
            }
            cost.lines().stream().filter(line -> line.cost() != null).forEach(line -> rows.add(row(cost, line.line().name(),
                    line.cost().count(), line.cost().lower(), line.cost().median(), line.cost().upper())));
        }
        return new DataTable("Cost of care", COLUMNS, rows,
                new DataTable.Notes("%s, in prices of %s. %s%s".formatted(exercise.name(),
                exercise.baseYear(), CareCost.MEDIANS, exercise.madeUp() == null ? "" : " Made up for demonstration: "
                        + exercise.madeUp()),
                council + ": " + exercise.source(), null, "The council's own records", null, day));
    }

    private static List<String> row(CareCost cost, String line, Integer count, BigDecimal lower, BigDecimal median,
            BigDecimal upper) {
        var result = cost.result();
        return List.of(cost.care().title(), line, cost.care().unit().title(), FeeTable.text(count), FeeTable.decimal(lower),
                FeeTable.decimal(median), FeeTable.decimal(upper), FeeTable.text(result.invited()),
                        FeeTable.text(result.responses()),
                FeeTable.text(result.used()), result.exclusions());
    }
}

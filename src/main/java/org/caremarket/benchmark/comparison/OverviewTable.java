package org.caremarket.benchmark.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caremarket.benchmark.Benchmark;
import org.caremarket.benchmark.Standing;
import org.caremarket.platform.file.DataTable;
import org.caremarket.platform.file.DataTable.Column;

/** Many indicators as one table to download, a row for each council and indicator. */
final class OverviewTable {

    private OverviewTable() {}

    /** Every council. */
    static DataTable of(Overview overview) {
        return of(overview, "Indicators in " + overview.place().group().name(), null);
    }

    /** One council, with its places among the others. */
    static DataTable of(Overview overview, String title, String area) {
        var columns = new ArrayList<Column>();
        columns.add(IndicatorTable.text("indicator", "Indicator", "Code of the indicator in the catalogue"));
        columns.add(IndicatorTable.text("indicator_name", "Indicator name", "What people call it"));
        columns.add(IndicatorTable.text("segment", "Segment", "The service segment that it is about"));
        columns.add(IndicatorTable.text("unit", "Unit", "What values are counted in"));
        columns.addAll(IndicatorTable.columns("the indicator's unit", "What stands above the line of a ratio", "What stands below the line of a ratio"));
        var rows = overview.shown().stream()
                .flatMap(benchmark -> rows(benchmark, Rows.inOrder(benchmark).stream()
                        .filter(standing -> area == null || standing.member().area().equals(area))
                        .toList()))
                .toList();
        return new DataTable(title, columns, rows, IndicatorTable.notes(
                "Each indicator for the newest of the periods for which most councils of the group have a value. The catalogue defines them.",
                overview.shown()));
    }

    private static Stream<List<String>> rows(Benchmark benchmark, List<Standing> standings) {
        var indicator = benchmark.indicator();
        return IndicatorTable.rows(benchmark, standings).map(row -> Stream.concat(
                Stream.of(indicator.code(), indicator.name(), indicator.segment(), indicator.unit().name()),
                row.stream()).toList());
    }
}

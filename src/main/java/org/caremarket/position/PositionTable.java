package org.caremarket.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.caremarket.market.Segment;
import org.caremarket.platform.file.DataTable;
import org.caremarket.platform.file.DataTable.Column;
import org.caremarket.platform.file.DataTable.Datatype;

/** The market position as a table to be downloaded, one statement a row. */
final class PositionTable {

    private static final List<Column> COLUMNS = List.of(
            text("area", "Area", "The area of the market, as the council divides it"),
            text("segments", "Segments", "The segments that the area covers"),
            text("aspect", "Aspect", "Sufficiency, quality or value for money"),
            text("side", "Kind", "Where we are now, or commissioning plan"),
            text("part", "Part", "Part of the area; empty for the area as a whole"),
            text("statement", "Statement", "What the council says"),
            new Column("as_of", "As of", "The day whose state it gives; empty when not stated", Datatype.DATE),
            text("source", "Source", "The document that it rests on"),
            text("evidence", "Evidence", "Where it can be read"),
            text("figures", "Figures", "Grounds figures with value, period and source"),
            text("actions", "Actions", "Grounds actions of delivery plans with their status"),
            new Column("version", "Version", "Counts its changes", Datatype.INTEGER),
            text("changed_by", "Changed by", "Who wrote this version"),
            new Column("changed_on", "Changed on", "The day of this version", Datatype.DATE),
            text("made_up", "Made up", "What in it is made up for demonstration"));

    private PositionTable() {}

    /** @param day on which the table is made */
    static DataTable of(PositionSheet sheet, Grounds linked, List<Segment> segments, String council, LocalDate day) {
        var rows = new ArrayList<List<String>>();
        for (var area : sheet.areas()) {
            for (var cell : sheet.cells(area)) {
                for (var group : cell.groups()) {
                    group.statements().forEach(each -> rows.add(row(area, each, linked, segments)));
                }
            }
        }
        return new DataTable("Market position", COLUMNS, rows, new DataTable.Notes(
                "What the council says of its care market: where it is now and what it plans, by area, for sufficiency, quality "
                        + "and value for money.",
                council, null, "The council's own records", null, day));
    }

    private static List<String> row(PositionArea area, Statement it, Grounds linked, List<Segment> segments) {
        return List.of(area.name(), SegmentNames.of(segments, area.segments()), it.aspect().title(), it.side().title(),
                it.part(), it.words(), it.asOf() == null ? "" : it.asOf().toString(), it.source(), it.link(),
                linked.figuresOf(it).stream().map(Grounds::words).collect(Collectors.joining("; ")),
                linked.actionsOf(it).stream().map(Grounds::words).collect(Collectors.joining("; ")), "" + it.version(),
                it.changedBy(), LocalDate.ofInstant(it.changedAt(), MarketPositions.HERE).toString(),
                it.madeUp() == null ? "" : it.madeUp());
    }

    private static Column text(String name, String title, String description) {
        return new Column(name, title, description, Datatype.STRING);
    }
}

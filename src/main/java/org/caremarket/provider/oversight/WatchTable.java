package org.caremarket.provider.oversight;

import java.time.LocalDate;
import java.util.List;
import org.caremarket.platform.file.DataTable;
import org.caremarket.platform.file.DataTable.Column;
import org.caremarket.platform.file.DataTable.Datatype;

/** The watch list as a table to be downloaded: a row for each reason. */
final class WatchTable {

    private static final List<Column> COLUMNS = List.of(
            new Column("location", "Location", "The place from which care is given", Datatype.STRING),
            new Column("provider", "Provider", "The organisation that gives it", Datatype.STRING),
            new Column("reason", "Reason", "What a rule of the council's found", Datatype.STRING),
            new Column("made_up", "Made up", "What in it is made up for demonstration", Datatype.STRING));

    private WatchTable() {}

    /** The list in its order. */
    static DataTable of(List<Watched> listed, String council, LocalDate day) {
        return new DataTable("Watch list", COLUMNS, listed.stream().flatMap(each -> each.reasons().stream().map(reason ->
                        List.of(each.location().name(), each.location().providerName(), reason.words(),
                                each.location().madeUp().orElse("")))).toList(),
                new DataTable.Notes("Locations that a rule of the council's points at, with every reason. There is no score: those with "
                        + "most reasons stand first, then they follow by name.", council, null, "The council's own records", null, day));
    }
}

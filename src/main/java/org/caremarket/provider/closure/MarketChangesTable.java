package org.caremarket.provider.closure;

import java.time.LocalDate;
import java.util.List;
import org.caremarket.platform.file.DataTable;
import org.caremarket.platform.file.DataTable.Column;
import org.caremarket.platform.file.DataTable.Datatype;
import org.caremarket.provider.closure.vacancy.Amount;

/** Entries and exits as a table to be downloaded; without notes, which are for officers only. */
final class MarketChangesTable {

    private static final List<Column> COLUMNS = List.of(
            text("kind", "Kind", "Entry or exit"),
            text("provider", "Provider", "Who comes or goes, or who runs the location"),
            text("location", "Location", "Empty when the provider comes or goes as a whole"),
            new Column("day", "Day", "The first day of an entry, the last of an exit; empty while it is only announced",
                    Datatype.DATE),
            new Column("notice", "Notice", "The day on which notice was given", Datatype.DATE),
            text("cause", "Cause", "Why it left: practice, financial, planned or other"),
            text("cause_words", "Cause in words", "The cause as it was put"),
            new Column("beds", "Beds", "Gained by an entry, lost by an exit; empty when not stated", Datatype.INTEGER),
            new Column("hours", "Hours a week", "Gained by an entry, lost by an exit; empty when not stated", Datatype.DECIMAL),
            text("made_up", "Made up", "What in it is made up for demonstration"));

    private MarketChangesTable() {}

    static DataTable of(List<MarketChange> changes, String council, LocalDate day) {
        return new DataTable("Entries and exits", COLUMNS, changes.stream().map(MarketChangesTable::row).toList(),
                new DataTable.Notes("Who came into the care market and who left it, with the cause of each exit.", council, null,
                        "The council's own records, not to be published", null, day));
    }

    private static List<String> row(MarketChange each) {
        return List.of(each.kind().slug(), each.providerName(), each.locationName().orElse(""),
                each.onDay().map(LocalDate::toString).orElse(""), each.noticeOn().map(LocalDate::toString).orElse(""),
                each.cause().map(Cause::slug).orElse(""), each.causeWords().orElse(""),
                each.beds().map(String::valueOf).orElse(""),
                each.hours().map(Amount::plain).orElse(""), each.madeUp().orElse(""));
    }

    private static Column text(String name, String title, String description) {
        return new Column(name, title, description, Datatype.STRING);
    }
}

package org.caremarket.provider.closure.vacancy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.platform.file.DataTable;
import org.caremarket.platform.file.DataTable.Column;
import org.caremarket.platform.file.DataTable.Datatype;
import org.caremarket.provider.Location;

/** Readings as a table to be downloaded: every one that stands. */
final class VacanciesTable {

    private static final List<Column> COLUMNS = List.of(
            text("provider", "Provider", "Who runs the location"),
            text("location", "Location", "The place that has something free"),
            text("location_cqc_id", "Location CQC ID", "The regulator's number of the location"),
            new Column("as_at", "As at", "The day on which this was free", Datatype.DATE),
            text("unit", "Unit", "What is counted: beds, or hours of care a week"),
            new Column("available", "Available", "How much was free", Datatype.DECIMAL),
            new Column("no_top_up", "No top-up",
                    "Beds among them for which nobody pays on top of the council's fee; empty when not stated",
                    Datatype.INTEGER),
            text("source", "Source", "Who said so"),
            text("made_up", "Made up", "What in it is made up for demonstration"));

    private VacanciesTable() {}

    static DataTable of(List<Vacancy> readings, List<Location> locations, String council, LocalDate day) {
        var places = locations.stream().collect(Collectors.toMap(Location::id, Function.identity()));
        return new DataTable("Vacancies", COLUMNS,
                readings.stream().map(each -> row(each, places.get(each.location()))).toList(),
                new DataTable.Notes("What locations said they had free on a day. A location that said nothing has no "
                        + "row: nothing is known of it.",
                        council, null, "The council's own records, not to be published", null, day));
    }

    private static List<String> row(Vacancy reading, Location location) {
        return List.of(location.providerName(), location.name(), location.cqcId().orElse(""), reading.asAt().toString(),
                reading.unit().slug(), Amount.plain(reading.available()), reading.noTopUp().map(String::valueOf).orElse(""),
                reading.source(), reading.madeUp().orElse(""));
    }

    private static Column text(String name, String title, String description) {
        return new Column(name, title, description, Datatype.STRING);
    }
}

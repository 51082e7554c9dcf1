package org.caremarket.provider.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caremarket.market.Locality;
import org.caremarket.platform.file.DataTable;
import org.caremarket.platform.file.DataTable.Column;
import org.caremarket.platform.file.DataTable.Datatype;
import org.caremarket.provider.ServiceType;

/** Which visits fall due when, as a table to be downloaded. Risk notes are in no table. */
final class MonitoringTable {

    private static final List<Column> COLUMNS = List.of(
            text("location", "Location", "The place from which care is given"),
            text("provider", "Provider", "The organisation that gives it"),
            text("services", "Services", "What the location does, divided by semicolons"),
            text("locality", "Locality", "The council's locality in which it lies"),
            text("level", "Level", "How closely the council watches it"),
            day("level_since", "Level since", "From which day"),
            day("last_visit", "Last visit", "The newest recorded visit"),
            text("visit", "Visit", "How the next visit lies to the day of this table"),
            day("due", "Due", "The day on which the next visit is due"),
            day("latest", "At the latest", "The last day on which it is not overdue"),
            text("rule", "Rule", "From which day and interval the two follow"),
            text("made_up", "Made up", "What in it is made up for demonstration"));

    private MonitoringTable() {}

    /** The locations in their order. */
    static DataTable of(List<Monitored> found, List<Locality> localities, String council, LocalDate day) {
        var places = localities.stream().collect(Collectors.toMap(Locality::slug, Locality::name));
        return new DataTable("Monitoring visits", COLUMNS, found.stream().map(each -> row(each, places)).toList(),
                new DataTable.Notes("Locations that serve people, the council's level of monitoring, and when the next visit falls due by "
                        + "the level's rule.", council, null, "The council's own records", null, day));
    }

    private static List<String> row(Monitored each, Map<String, String> places) {
        var location = each.location();
        return List.of(location.name(), location.providerName(),
                location.services().stream().map(ServiceType::title).collect(Collectors.joining("; ")),
                location.locality().map(slug -> places.getOrDefault(slug, slug)).orElse(""), each.levelName(),
                iso(each.set().map(LevelSet::since)), iso(each.lastVisit()), each.due().standing().title(), iso(each.due().due()),
                iso(each.due().latest()), each.due().why(), location.madeUp().orElse(""));
    }

    private static String iso(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static Column text(String name, String title, String description) {
        return new Column(name, title, description, Datatype.STRING);
    }

    private static Column day(String name, String title, String description) {
        return new Column(name, title, description, Datatype.DATE);
    }
}

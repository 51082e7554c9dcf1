package org.caremarket.provider.oversight.mark;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.caremarket.market.Localities;
import org.caremarket.market.Locality;
import org.caremarket.platform.file.DataTable;
import org.caremarket.platform.file.DataTable.Column;
import org.caremarket.platform.file.DataTable.Datatype;
import org.caremarket.provider.Provider;
import org.caremarket.provider.Providers;
import org.caremarket.provider.ServiceType;

/** Who holds a mark, as a table to be downloaded by everybody. */
final class HolderTable {

    private static final List<Column> COLUMNS = List.of(
            text("name", "Name", "The location, or the provider when it holds the mark as a whole"),
            text("provider", "Provider", "The organisation"),
            text("services", "Services", "What it does, divided by semicolons"),
            text("localities", "Localities", "Where it lies, divided by semicolons"),
            text("mark", "Mark", "Which mark or list"),
            new Column("awarded_on", "Awarded on", "The day of the decision", Datatype.DATE),
            new Column("valid_until", "Valid until", "The last day on which the mark is held", Datatype.DATE),
            text("made_up", "Made up", "What in it is made up for demonstration"));

    private HolderTable() {}

    /** The holders in their order. */
    static DataTable of(List<Holder> holders, List<Locality> localities, String council, LocalDate day) {
        var places = localities.stream().collect(Collectors.toMap(Locality::slug, Locality::name));
        return new DataTable("Recognised providers", COLUMNS, holders.stream().map(each -> List.of(each.name(), each.provider(),
                        each.services().stream().map(ServiceType::title).collect(Collectors.joining("; ")),
                        each.localities().stream().map(slug -> places.getOrDefault(slug, slug)).sorted()
                                .collect(Collectors.joining("; ")),
                        each.scheme(), each.awardedOn().toString(), each.validUntil().toString(),
                        each.madeUp() == null ? "" : each.madeUp())).toList(),
                new DataTable.Notes("Providers and locations that hold a mark of the council on the day of this table.", council, null,
                        "Open Government Licence v3.0", null, day));
    }

    private static Column text(String name, String title, String description) {
        return new Column(name, title, description, Datatype.STRING);
    }
}

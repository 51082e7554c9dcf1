package org.caremarket.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.caremarket.platform.file.DataTable;
import org.caremarket.platform.file.DataTable.Column;
import org.caremarket.platform.file.DataTable.Datatype;

/** Providers and locations as tables to be downloaded. The import reads them back, and finds everything there already. */
public final class RegisterTable {

    private static final Column PROVIDER = text("provider", "Provider", "The organisation");
    private static final Column PROVIDER_CQC = text("provider_cqc_id", "Provider CQC ID", "The regulator's number of the provider");
    private static final Column BRAND = text("brand", "Brand", "The brand that the provider belongs to");
    private static final Column MADE_UP = text("made_up", "Made up", "What in it is made up for demonstration");

    private static final List<Column> OF_LOCATIONS = List.of(PROVIDER, PROVIDER_CQC,
            text("location", "Location", "The place from which care is given"),
            text("location_cqc_id", "Location CQC ID", "The regulator's number of the location"),
            text("services", "Service types", "What the location does, divided by semicolons"),
            text("segments", "Segments", "The council's segments that it belongs to, divided by semicolons"),
            text("locality", "Locality", "Where in the council's area it lies"),
            new Column("beds", "Beds", "How many people can live there; empty when not stated", Datatype.INTEGER),
            new Column("hours", "Hours a week", "Hours of care that it can give in a week; empty when not stated", Datatype.DECIMAL),
            text("contract", "Contract", "By which contract the council buys there"),
            text("address", "Address", "Without the postcode"),
            text("postcode", "Postcode", "As it is written on letters"),
            new Column("opened", "Opened", "From which day it served people", Datatype.DATE),
            new Column("closed", "Closed", "The last day on which it did; empty while it serves", Datatype.DATE),
            MADE_UP);

    private RegisterTable() {}

    /** The locations in their order, with their providers. */
    public static DataTable locations(
            List<Location> locations, List<Provider> providers, RegisterWords words, String council, LocalDate day) {
        var numbers = providers.stream().filter(each -> each.cqcId().isPresent())
                .collect(Collectors.toMap(Provider::id, each -> each.cqcId().get()));
        return new DataTable("Locations", OF_LOCATIONS,
                locations.stream().map(each -> row(each, numbers.getOrDefault(each.provider(), ""), words)).toList(),
                notes("Places from which providers give care, as the council has recorded them.", council, day));
    }

    /** The providers in their order. */
    public static DataTable providers(List<ProviderSummary> providers, String council, LocalDate day) {
        return new DataTable("Providers", List.of(PROVIDER, PROVIDER_CQC, BRAND,
                new Column("locations", "Number of locations", "How many it has", Datatype.INTEGER),
                new Column("open_locations", "Number of open locations", "How many of them are open", Datatype.INTEGER), MADE_UP),
                providers.stream().map(each -> List.of(each.name(), or(each.cqcId()), or(each.brand()), "" + each.locations(),
                        "" + each.openLocations(), or(each.madeUp()))).toList(),
                notes("Organisations that provide care, as the council has recorded them.", council, day));
    }

    private static List<String> row(Location each, String providerNumber, RegisterWords words) {
        return List.of(each.providerName(), providerNumber, each.name(), each.cqcId().orElse(""),
                each.services().stream().map(ServiceType::title).collect(Collectors.joining("; ")),
                String.join("; ", words.segments(each.segments())), each.locality().map(words::locality).orElse(""),
                each.beds().map(beds -> "" + beds).orElse(""), each.hoursAWeek().map(hours -> hours.toPlainString()).orElse(""),
                each.contract() == ContractStatus.NOT_STATED ? "" : each.contract().title(), each.address().orElse(""),
                each.postcode().orElse(""), each.opened().map(LocalDate::toString).orElse(""),
                each.closed().map(LocalDate::toString).orElse(""), each.madeUp().orElse(""));
    }

    private static DataTable.Notes notes(String what, String council, LocalDate day) {
        return new DataTable.Notes(what, council, null, "The council's own records", null, day);
    }

    private static String or(String words) {
        return words == null ? "" : words;
    }

    private static Column text(String name, String title, String description) {
        return new Column(name, title, description, Datatype.STRING);
    }
}

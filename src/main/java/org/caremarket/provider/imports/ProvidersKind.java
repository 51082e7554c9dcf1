package org.caremarket.provider.imports;

import static org.caremarket.provider.imports.Known.stated;
import static org.caremarket.provider.imports.RegisterFields.*;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caremarket.market.Localities;
import org.caremarket.market.Segments;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.file.Sheet;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.Detail;
import org.caremarket.platform.imports.Field;
import org.caremarket.platform.imports.ImportKind;
import org.caremarket.platform.imports.ImportProgress;
import org.caremarket.platform.imports.Reading;
import org.caremarket.platform.imports.Reading.Item;
import org.caremarket.provider.ContractStatus;
import org.caremarket.provider.Location;
import org.caremarket.provider.LocationText;
import org.caremarket.provider.Locations;
import org.caremarket.provider.Provider;
import org.caremarket.provider.ProviderText;
import org.caremarket.provider.Providers;
import org.caremarket.provider.RegisterEntries;
import org.caremarket.provider.RegisterEntry;
import org.caremarket.provider.RegisterLoading;
import org.caremarket.provider.RegisterWords;
import org.caremarket.provider.ServiceType;

/** A council's own list of providers and their locations. */
@Singleton
final class ProvidersKind implements ImportKind {

    private final Providers providers;
    private final Locations locations;
    private final RegisterEntries entries;
    private final RegisterLoading loading;
    private final Segments segments;
    private final Localities localities;

    ProvidersKind(Providers providers, Locations locations, RegisterEntries entries, RegisterLoading loading, Segments segments,
            Localities localities) {
        this.providers = providers;
        this.locations = locations;
        this.entries = entries;
        this.loading = loading;
        this.segments = segments;
        this.localities = localities;
    }

    @Override
    public String name() {
        return "providers";
    }

    @Override
    public String title() {
        return "Providers and locations";
    }

    @Override
    public String item() {
        return "location";
    }

    @Override
    public String heading(String findings) {
        return switch (findings) {
            case "there" -> "Providers and locations that are there already";
            case "duplicate" -> "Locations that stand twice";
            case "ambiguous" -> "Names that several providers have";
            case "number" -> "CQC numbers that are none";
            case "postcode" -> "Postcodes that are none";
            case "amount" -> "Beds and hours that cannot be read";
            case "contract" -> "Contracts that are not known";
            case "locality" -> "Localities that the council does not have";
            case "segment" -> "Segments that the council does not commission";
            case "service" -> "Service types that are not known";
            case "day" -> "Days that cannot be used";
            case "too-long" -> "Too long";
            default -> throw new IllegalArgumentException("No such findings: " + findings);
        };
    }

    @Override
    public List<Field> fields() {
        return RegisterFields.ALL;
    }

    @Override
    public List<Detail> details() {
        return List.of();
    }

    @Override
    public Reading read(Sheet sheet, Choices choices) {
        return new RegisterReader(known(), new RegisterWords(segments.all(), localities.all())).read(sheet, choices);
    }

    @Override
    public String write(Reading reading, long importId, Actor by, ImportProgress progress) {
        var known = known();
        entries.load(reading.items().stream().map(item -> entry(item, known)).toList(), importId, by, progress::written);
        return "/providers";
    }

    @Override
    public boolean undo(long importId, Actor by) {
        return loading.takeBack(importId, by);
    }

    private Known known() {
        return new Known(providers.all(), locations.all());
    }

    private static RegisterEntry entry(Item item, Known known) {
        var provider = known.providers(item.value(PROVIDER), item.value(PROVIDER_CQC)).stream().findFirst();
        var location = known.location(provider, item.value(LOCATION), item.value(LOCATION_CQC));
        var madeUp = stated(item, MADE_UP);
        return new RegisterEntry(provider.map(Provider::id),
                new ProviderText(item.value(PROVIDER), stated(item, PROVIDER_CQC).or(() -> provider.flatMap(Provider::cqcId)),
                        stated(item, BRAND).or(() -> provider.flatMap(Provider::brand)),
                        provider.isPresent() ? provider.flatMap(Provider::madeUp) : madeUp),
                location.map(Location::id), stated(item, LOCATION).map(name -> text(item, name,
                        location.isPresent() ? location.flatMap(Location::madeUp) : madeUp)));
    }

    private static LocationText text(Item item, String name, Optional<String> madeUp) {
        return new LocationText(0, name, stated(item, LOCATION_CQC), stated(item, ADDRESS), stated(item, POSTCODE),
                Known.parts(item.value(SERVICES)).stream().map(ServiceType::ofSlug).flatMap(Optional::stream).collect(Collectors.toSet()),
                Known.parts(item.value(SEGMENTS)), stated(item, LOCALITY), stated(item, BEDS).map(Integer::valueOf),
                stated(item, HOURS).map(BigDecimal::new),
                stated(item, CONTRACT).flatMap(ContractStatus::ofSlug).orElse(ContractStatus.NOT_STATED),
                stated(item, OPENED).map(LocalDate::parse), stated(item, CLOSED).map(LocalDate::parse), madeUp);
    }
}

package org.caremarket.provider.imports;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.contact.Organisations;
import org.caremarket.platform.imports.Reading.Item;
import org.caremarket.provider.Location;
import org.caremarket.provider.Provider;

/** The council's register, to find which provider and which location a row means. */
final class Known {

    private final Map<String, Provider> providersByNumber;
    private final Map<String, List<Provider>> providersByName;
    private final Map<String, Location> locationsByNumber;
    private final Map<String, Location> locationsByName = new HashMap<>();

    Known(List<Provider> providers, List<Location> locations) {
        providersByNumber = providers.stream().filter(each -> each.cqcId().isPresent())
                .collect(Collectors.toMap(each -> each.cqcId().get(), Function.identity()));
        providersByName = providers.stream().collect(Collectors.groupingBy(each -> Organisations.key(each.name())));
        locationsByNumber = locations.stream().filter(each -> each.cqcId().isPresent())
                .collect(Collectors.toMap(each -> each.cqcId().get(), Function.identity()));
        locations.forEach(each -> locationsByName.putIfAbsent(place(each.provider(), each.name()), each));
    }

    /** The providers that may be meant: by number; else by name, of those that have no other number. */
    List<Provider> providers(String name, String number) {
        if (providersByNumber.containsKey(number)) {
            return List.of(providersByNumber.get(number));
        }
        return providersByName.getOrDefault(Organisations.key(name), List.of()).stream()
                .filter(each -> number.isEmpty() || each.cqcId().isEmpty()).toList();
    }

    /** The location that is meant: by number; else by name, at the same provider, when it has no other number. */
    Optional<Location> location(Optional<Provider> provider, String name, String number) {
        return Optional.ofNullable(locationsByNumber.get(number)).or(() -> provider
                .flatMap(owner -> Optional.ofNullable(locationsByName.get(place(owner.id(), name))))
                .filter(found -> number.isEmpty() || found.cqcId().isEmpty()));
    }

    /** What is recorded, in the words of an item; nothing of what is not there yet. */
    Map<String, String> recorded(Optional<Provider> provider, Optional<Location> location) {
        var fields = new HashMap<String, String>();
        provider.ifPresent(each -> {
            fields.put(RegisterFields.PROVIDER, each.name());
            fields.put(RegisterFields.PROVIDER_CQC, each.cqcId().orElse(""));
            fields.put(RegisterFields.BRAND, each.brand().orElse(""));
            fields.put(RegisterFields.MADE_UP, each.madeUp().orElse(""));
        });
        location.ifPresent(each -> {
            fields.put(RegisterFields.LOCATION, each.name());
            fields.put(RegisterFields.LOCATION_CQC, each.cqcId().orElse(""));
            fields.put(RegisterFields.SERVICES, each.services().stream().map(type -> type.slug()).collect(Collectors.joining("; ")));
            fields.put(RegisterFields.SEGMENTS, each.segments().stream().sorted().collect(Collectors.joining("; ")));
            fields.put(RegisterFields.LOCALITY, each.locality().orElse(""));
            fields.put(RegisterFields.BEDS, each.beds().map(beds -> "" + beds).orElse(""));
            fields.put(RegisterFields.HOURS, each.hoursAWeek().map(hours -> hours.stripTrailingZeros().toPlainString()).orElse(""));
            fields.put(RegisterFields.CONTRACT, each.contract().slug());
            fields.put(RegisterFields.ADDRESS, each.address().orElse(""));
            fields.put(RegisterFields.POSTCODE, each.postcode().orElse(""));
            fields.put(RegisterFields.OPENED, each.opened().map(Object::toString).orElse(""));
            fields.put(RegisterFields.CLOSED, each.closed().map(Object::toString).orElse(""));
            fields.put(RegisterFields.MADE_UP, each.madeUp().orElse(""));
        });
        return fields;
    }

    /** Several words of an item. */
    static LinkedHashSet<String> parts(String cell) {
        return List.of(cell.split("[;\\n|]")).stream().map(String::strip).filter(part -> !part.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Optional<String> stated(Item item, String field) {
        return Optional.of(item.value(field)).filter(words -> !words.isEmpty());
    }

    private static String place(long provider, String name) {
        return provider + " " + Organisations.key(name);
    }
}

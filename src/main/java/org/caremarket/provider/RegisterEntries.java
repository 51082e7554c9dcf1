package org.caremarket.provider;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.caremarket.contact.Organisations;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.audit.AuditTrail;

/** Writes providers and locations that come with a council's folder, or from a list of its own that it imports. */
@Singleton
public class RegisterEntries {

    /** Who stands in the history for what came with the council's folder. */
    private static final Actor FOLDER = new Actor(0, "Import", Role.OFFICER, "");

    private final Providers providers;
    private final Locations locations;
    private final RegisterWriting writing;
    private final AuditTrail audit;

    RegisterEntries(Providers providers, Locations locations, RegisterWriting writing, AuditTrail audit) {
        this.providers = providers;
        this.locations = locations;
        this.writing = writing;
        this.audit = audit;
    }

    /** Adds what a council's folder holds, once: when any provider is there, nothing. Returns how many locations are new. */
    @Transactional
    int loadFolder(List<RegisterEntry> entries) {
        if (!providers.all().isEmpty()) {
            return 0;
        }
        write(entries, null, FOLDER, done -> { });
        return (int) entries.stream().filter(entry -> entry.location().isPresent()).count();
    }

    /**
     * Writes what an import read: what is new is added, what is there becomes what the entry says.
     *
     * @param progress hears how many entries are done
     */
    @Transactional
    public void load(List<RegisterEntry> entries, long importId, Actor by, IntConsumer progress) {
        write(entries, importId, by, progress);
        audit.record(by, "recorded", "import", importId, "%,d rows of providers and locations".formatted(entries.size()));
    }

    private void write(List<RegisterEntry> entries, @Nullable Long importId, Actor by, IntConsumer progress) {
        var ids = providers(entries, importId, by);
        var additions = new ArrayList<LocationText>();
        var changes = new LinkedHashMap<Long, LocationText>();
        for (var entry : entries) {
            var owner = entry.providerId().orElseGet(() -> ids.get(key(entry.provider())));
            entry.location().map(text -> text.of(owner)).ifPresent(text ->
                    entry.locationId().ifPresentOrElse(id -> changes.put(id, text), () -> additions.add(text)));
        }
        var before = byId(changes.keySet().stream().toList());
        writing.changeLocations(changes.entrySet().stream()
                .filter(each -> !each.getValue().equals(before.get(each.getKey()).text()))
                .map(each -> LocationLine.of(each.getKey(), each.getValue())).toList(), importId, by);
        progress.accept(entries.size() - additions.size());
        for (var batch : RegisterWriting.batches(additions)) {
            writing.addLocations(batch, importId, by);
        }
        progress.accept(entries.size());
    }

    /** Providers that are new, by number or name; those that are there become what their last entry says. */
    private Map<String, Long> providers(List<RegisterEntry> entries, @Nullable Long importId, Actor by) {
        var additions = new LinkedHashMap<String, ProviderText>();
        var changes = new LinkedHashMap<Long, ProviderText>();
        entries.forEach(entry -> entry.providerId().ifPresentOrElse(id -> changes.put(id, entry.provider()),
                () -> additions.put(key(entry.provider()), entry.provider())));
        var there = providers.these(changes.keySet()).stream().collect(Collectors.toMap(Provider::id, Provider::text));
        writing.changeProviders(changes.entrySet().stream()
                .filter(each -> !each.getValue().equals(there.get(each.getKey())))
                .map(each -> ProviderLine.of(each.getKey(), each.getValue())).toList(), importId, by);
        var added = writing.addProviders(List.copyOf(additions.values()), importId, by);
        var ids = new HashMap<String, Long>();
        int at = 0;
        for (var key : additions.keySet()) {
            ids.put(key, added.get(at++));
        }
        return ids;
    }

    private Map<Long, Location> byId(List<Long> ids) {
        return locations.these(ids).stream().collect(Collectors.toMap(Location::id, Function.identity()));
    }

    private static String key(ProviderText text) {
        return text.cqcId().map(number -> "number " + number).orElseGet(() -> "name " + Organisations.key(text.name()));
    }
}

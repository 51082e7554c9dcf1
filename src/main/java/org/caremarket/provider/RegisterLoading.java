package org.caremarket.provider;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.contact.Organisations;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;

/**
 * Providers and locations that come many at once from the regulator, whose numbers they have. What the council itself
 * says of a location stays: its segments, locality, contract, hours and, once entered, its beds. What is not there is
 * added; what the council has without a number, but with the same name, gets it.
 */
@Singleton
public class RegisterLoading {

    private final ProviderRepository providers;
    private final LocationRepository locations;
    private final RegisterWriting writing;
    private final RegisterBeforeRepository before;
    private final RegisterUse use;
    private final AuditTrail audit;

    RegisterLoading(ProviderRepository providers, LocationRepository locations, RegisterWriting writing,
            RegisterBeforeRepository before, RegisterUse use, AuditTrail audit) {
        this.providers = providers;
        this.locations = locations;
        this.writing = writing;
        this.before = before;
        this.use = use;
        this.audit = audit;
    }

    /**
     * Adds providers, or changes name and brand of those that are there. Costs a few statements for each 500; the same
     * again changes nothing.
     *
     * @param texts each with the regulator's number; of one number the last counts
     * @param importId the import to which it is to be noted, for {@link #takeBack}; null for none
     * @return the ids by the regulator's numbers
     */
    @Transactional
    public Map<String, Long> providers(List<ProviderText> texts, @Nullable Long importId, Actor by) {
        var wanted = new LinkedHashMap<String, ProviderText>();
        texts.forEach(text -> wanted.put(text.cqcId().orElseThrow(), text));
        var there = providers.ofNumbersOrKeys(wanted.keySet().toArray(String[]::new),
                wanted.values().stream().map(text -> Organisations.key(text.name())).distinct().toArray(String[]::new));
        var known = there.stream().map(ProviderRow::provider).filter(each -> each.cqcId().isPresent())
                .collect(Collectors.toMap(each -> each.cqcId().get(), Function.identity()));
        var unnumbered = there.stream().map(ProviderRow::provider).filter(each -> each.cqcId().isEmpty())
                .collect(Collectors.toMap(each -> Organisations.key(each.name()), Function.identity(), (one, other) -> one,
                        HashMap::new));
        var ids = new HashMap<String, Long>();
        var changes = new ArrayList<ProviderLine>();
        var additions = new ArrayList<ProviderText>();
        wanted.forEach((number, text) -> {
            var existing = known.containsKey(number) ? known.get(number) : unnumbered.remove(Organisations.key(text.name()));
            if (existing == null) {
                additions.add(text);
                return;
            }
            ids.put(number, existing.id());
            var merged = new ProviderText(text.name(), text.cqcId(), text.brand().or(existing::brand), existing.madeUp());
            if (!merged.equals(existing.text())) {
                changes.add(ProviderLine.of(existing.id(), merged));
            }
        });
        writing.changeProviders(changes, importId, by);
        var added = writing.addProviders(additions, importId, by);
        for (int i = 0; i < added.size(); i++) {
            ids.put(additions.get(i).cqcId().orElseThrow(), added.get(i));
        }
        return ids;
    }

    /**
     * Adds locations, or changes provider, name, address, services, and days of opening and closing where they are said.
     *
     * @param texts each with the regulator's number; of one number the last counts
     * @return the ids by the regulator's numbers
     */
    @Transactional
    public Map<String, Long> locations(List<LocationText> texts, @Nullable Long importId, Actor by) {
        var wanted = new LinkedHashMap<String, LocationText>();
        texts.forEach(text -> wanted.put(text.cqcId().orElseThrow(), text));
        var known = Locations.locations(locations.ofCqc(wanted.keySet().toArray(String[]::new))).stream()
                .collect(Collectors.toMap(each -> each.cqcId().orElseThrow(), Function.identity()));
        var unnumbered = Locations.locations(locations.unnumberedOf(wanted.values().stream().map(LocationText::provider)
                        .distinct().toArray(Long[]::new))).stream()
                .collect(Collectors.toMap(each -> place(each.provider(), each.name()), Function.identity(),
                        (one, other) -> one, HashMap::new));
        var ids = new HashMap<String, Long>();
        var changes = new ArrayList<LocationLine>();
        var additions = new ArrayList<LocationText>();
        wanted.forEach((number, text) -> {
            var existing = known.containsKey(number) ? known.get(number) : unnumbered.remove(place(text.provider(), text.name()));
            if (existing == null) {
                additions.add(text);
                return;
            }
            ids.put(number, existing.id());
            var merged = onTopOf(existing, text);
            if (!merged.equals(existing.text())) {
                changes.add(LocationLine.of(existing.id(), merged));
            }
        });
        writing.changeLocations(changes, importId, by);
        var added = writing.addLocations(additions, importId, by);
        for (int i = 0; i < added.size(); i++) {
            ids.put(additions.get(i).cqcId().orElseThrow(), added.get(i));
        }
        return ids;
    }

    /**
     * Takes back what an import wrote here: what it added goes, what it changed is as it was. A feature that recorded
     * something of these locations in the same import takes that back first.
     *
     * @return false, and nothing is taken back, when some of it was changed since or something refers to what was added
     */
    @Transactional
    public boolean takeBack(long importId, Actor by) {
        var addedLocations = before.added(importId, Locations.RECORD);
        var addedProviders = before.added(importId, Providers.RECORD);
        if (before.changedSince(importId) > 0 || use.ofLocations(addedLocations) || use.ofProviders(addedProviders, addedLocations)) {
            return false;
        }
        writing.restore(importId, by);
        audit.record(by, "took back", "import", importId, "%,d providers and %,d locations removed, others as they were before"
                .formatted(addedProviders.size(), addedLocations.size()));
        return true;
    }

    private static String place(long provider, String name) {
        return provider + " " + Organisations.key(name);
    }

    private static LocationText onTopOf(Location there, LocationText text) {
        return new LocationText(text.provider(), text.name(), text.cqcId(), text.address().or(there::address),
                text.postcode().or(there::postcode), text.services().isEmpty() ? Set.copyOf(there.services()) : text.services(),
                there.segments(), there.locality(), there.beds().or(text::beds), there.hoursAWeek(), there.contract(),
                text.opened().or(there::opened), text.closed().or(there::closed), there.madeUp());
    }
}

package org.caremarket.provider;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Whether anything in the service refers to providers or locations, so that they cannot be removed. */
@Singleton
class RegisterUse {

    private static final String OTHERS = "Other records refer to it";

    private final RegisterBeforeRepository repository;
    private final BeanProvider<ProviderLinks> links;

    /** @param links asked for late: those who know of locations may themselves need the register */
    RegisterUse(RegisterBeforeRepository repository, BeanProvider<ProviderLinks> links) {
        this.repository = repository;
        this.links = links;
    }

    /** Whether another record refers to one of these locations. */
    boolean ofLocations(Collection<Long> ids) {
        return !ids.isEmpty() && !repository.referring(Locations.RECORD, ids.toArray(Long[]::new)).isEmpty();
    }

    /** Whether a record refers to one of these providers, locations that go with them apart. */
    boolean ofProviders(Collection<Long> ids, Collection<Long> going) {
        return !ids.isEmpty()
                && (repository.locationsBesides(ids.toArray(Long[]::new), going.toArray(Long[]::new)) > 0 || referredBesides(ids));
    }

    /** What keeps a location from being removed, in words; empty when nothing does. */
    List<String> words(Location location) {
        return ofLocations(List.of(location.id())) ? because(links.stream().flatMap(each -> each.ofLocation(location).stream()))
                : List.of();
    }

    /** What keeps a provider from being removed, in words; empty when nothing does. */
    List<String> words(Provider provider) {
        var reasons = new ArrayList<String>();
        var locations = repository.locationsBesides(new Long[] {provider.id()}, new Long[0]);
        if (locations > 0) {
            reasons.add("It has %s: remove or move them first, or merge the provider into another".formatted(
                    RegisterCounts.count(locations, "location")));
        }
        reasons.addAll(besidesLocations(provider));
        return reasons;
    }

    /** The same for a provider whose locations go to another. */
    List<String> besidesLocations(Provider provider) {
        return referredBesides(List.of(provider.id()))
                ? because(links.stream().flatMap(each -> each.ofProvider(provider).stream()))
                : List.of();
    }

    private boolean referredBesides(Collection<Long> ids) {
        return repository.referring(Providers.RECORD, ids.toArray(Long[]::new)).stream()
                .anyMatch(table -> !table.equals(Locations.RECORD));
    }

    /** What features say of it tells people where to look; some of it is that nothing is recorded. */
    private static List<String> because(Stream<ProviderLinks.ProviderLink> known) {
        return Stream.concat(Stream.of(OTHERS), known.map(each -> each.about() + ": " + each.words())).toList();
    }
}

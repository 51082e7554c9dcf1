package org.caremarket.provider;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** Whether anything in the service refers to providers or locations, so that they cannot be removed. */
@Singleton
class RegisterUse {

    private final RegisterBeforeRepository repository;

    RegisterUse(RegisterBeforeRepository repository) {
        this.repository = repository;
    }

    /** Whether another record refers to one of these locations. */
    boolean ofLocations(Collection<Long> ids) {
        return !ids.isEmpty() && !repository.referring(Locations.RECORD, ids.toArray(Long[]::new)).isEmpty();
    }

    /** Whether a record refers to one of these providers, locations that go with them apart. */
    boolean ofProviders(Collection<Long> ids, Collection<Long> going) {
        return !ids.isEmpty() && (repository.locationsBesides(ids.toArray(Long[]::new), going.toArray(Long[]::new)) > 0
                || repository.referring(Providers.RECORD, ids.toArray(Long[]::new)).stream()
                        .anyMatch(table -> !table.equals(Locations.RECORD)));
    }

    /** The same of one provider, with all of its locations. */
    boolean ofProvider(long id) {
        return ofProviders(List.of(id), List.of());
    }
}

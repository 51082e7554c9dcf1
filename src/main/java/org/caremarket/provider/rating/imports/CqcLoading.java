package org.caremarket.provider.rating.imports;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.geography.Authorities;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.file.Sheet;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.ImportProgress;
import org.caremarket.platform.imports.Reading;
import org.caremarket.platform.imports.Reading.Item;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.provider.Location;
import org.caremarket.provider.Locations;
import org.caremarket.provider.RegisterLoading;
import org.caremarket.provider.rating.Ratings;

/** Reads files of ratings and writes them, for imports and for a council's folder alike. */
@Singleton
class CqcLoading {

    /** What is written between two words of progress. */
    private static final int BATCH = 500;

    private final Authorities authorities;
    private final Locations locations;
    private final RegisterLoading register;
    private final Ratings ratings;
    private final Clock clock;

    CqcLoading(Authorities authorities, Locations locations, RegisterLoading register, Ratings ratings, Clock clock) {
        this.authorities = authorities;
        this.locations = locations;
        this.register = register;
        this.ratings = ratings;
        this.clock = clock;
    }

    Reading read(Sheet sheet, Choices choices) {
        if (!(Scope.current() instanceof CouncilScope council)) {
            throw new IllegalStateException("Ratings belong to a council");
        }
        var area = new OwnArea(authorities, council.area());
        return new CqcReader(area, this::registered, ratings::histories, LocalDate.now(clock)).read(sheet, choices);
    }

    /** Writes what was read. Returns how many ratings are new. */
    @Transactional
    int load(Reading reading, @Nullable Long importId, Actor by, ImportProgress progress) {
        var source = reading.details().get(CqcDetails.SOURCE);
        var items = reading.items();
        int added = 0;
        for (int from = 0; from < items.size(); from += BATCH) {
            var batch = items.subList(from, Math.min(items.size(), from + BATCH));
            var ids = ids(batch, importId, by);
            added += ratings.load(batch.stream()
                    .flatMap(item -> PlaceItem.ratings(item, ids.get(item.value(CqcFields.LOCATION)), source).stream())
                    .toList(), importId, by);
            progress.written(from + batch.size());
        }
        return added;
    }

    /** Whether this name wrote any rating. */
    boolean anyBy(String name) {
        return ratings.anyRecordedBy(name);
    }

    /** The locations by the regulator's numbers; those that are new are added, and the others brought up to date. */
    private Map<String, Long> ids(List<Item> batch, @Nullable Long importId, Actor by) {
        var named = batch.stream().filter(item -> PlaceItem.provider(item).isPresent()).toList();
        var providers = register.providers(
                named.stream().map(item -> PlaceItem.provider(item).orElseThrow()).toList(), importId, by);
        var ids = register.locations(named.stream()
                .map(item -> PlaceItem.location(item, providers.get(item.value(CqcFields.PROVIDER)))).toList(), importId, by);
        registered(batch.stream().map(item -> item.value(CqcFields.LOCATION)).toList())
                .forEach((number, location) -> ids.putIfAbsent(number, location.id()));
        return ids;
    }

    private Map<String, Location> registered(Collection<String> numbers) {
        return locations.ofCqc(numbers).stream()
                .collect(Collectors.toMap(each -> each.cqcId().orElseThrow(), Function.identity()));
    }

    /** @return false, and nothing is taken back, when the register refuses */
    boolean takeBack(long importId, Actor by) {
        // The register keeps locations that something refers to: the ratings have to go first, and come back if it refuses.
        var taken = ratings.takeBack(importId, by);
        if (register.takeBack(importId, by)) {
            return true;
        }
        ratings.putBack(taken, importId, by);
        return false;
    }
}

package org.caremarket.provider;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;

/** Finds providers and locations of the council whose scope is open, a page at a time, and counts them. */
@Singleton
public class Register {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final RegisterListRepository repository;
    private final Clock clock;

    Register(RegisterListRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The day by which locations are open or closed. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(HERE));
    }

    /** One page of the locations that are wanted, by name, and how many there are on all pages. */
    @ReadOnly
    public Items<Location> locations(RegisterFilter wanted, PageRequest page) {
        return new Items<>(Locations.locations(repository.locations(wanted.words(), wanted.segment(), wanted.service(),
                wanted.locality(), name(wanted.contract()), name(wanted.standing()), today(), page.size(), page.offset())),
                counts(wanted).locations());
    }

    /** One page of the providers that have such locations, by name, and how many there are on all pages. */
    @ReadOnly
    public Items<ProviderSummary> providers(RegisterFilter wanted, PageRequest page) {
        List<ProviderSummary> found = repository.providers(wanted.words(), wanted.segment(), wanted.service(),
                wanted.locality(), name(wanted.contract()), name(wanted.standing()), today(), wanted.narrowsLocations(),
                page.size(), page.offset());
        return new Items<>(found, repository.countProviders(wanted.words(), wanted.segment(), wanted.service(),
                wanted.locality(), name(wanted.contract()), name(wanted.standing()), today(), wanted.narrowsLocations()));
    }

    /** How many locations are wanted, of how many providers, with how many beds. */
    public RegisterCounts counts(RegisterFilter wanted) {
        return repository.counts(wanted.words(), wanted.segment(), wanted.service(), wanted.locality(),
                name(wanted.contract()), name(wanted.standing()), today());
    }

    /** Whether a location serves people today. */
    public RegisterStanding standing(Location location) {
        return location.closed().filter(today()::isAfter).isPresent() ? RegisterStanding.CLOSED
                : location.opened().filter(today()::isBefore).isPresent() ? RegisterStanding.NOT_YET : RegisterStanding.OPEN;
    }

    private static @Nullable String name(@Nullable Enum<?> word) {
        return word == null ? null : word.name();
    }
}

package org.caremarket.council;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.caremarket.platform.tenancy.RegionScope;

/** The region groups as their analysts see them. */
@Singleton
public class RegionGroups {

    private final RegionRepository repository;
    private final Councils councils;
    private final Clock clock;

    RegionGroups(RegionRepository repository, Councils councils, Clock clock) {
        this.repository = repository;
        this.councils = councils;
        this.clock = clock;
    }

    /** Who is and was in the group, and which of them use the service. Asked in the region's own scope. */
    public RegionView view(RegionScope region) {
        var tenants = councils.all().stream().map(Council::gssCode).collect(Collectors.toSet());
        return new RegionView(region.name(), repository.members(region.number()), tenants, LocalDate.now(clock));
    }
}

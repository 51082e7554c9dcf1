package org.caremarket.council;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.caremarket.platform.tenancy.RegionScope;

/** What a region's analysts may know of their group. */
@Singleton
public class RegionGroups {

    private final RegionRepository members;
    private final Clock clock;

    RegionGroups(RegionRepository members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    /** The region's members as of today; within the region's own scope. */
    public RegionView view(RegionScope region) {
        return new RegionView(region.name(), members.members(region.number()), LocalDate.now(clock));
    }
}

package org.caremarket.council;

import io.micronaut.core.annotation.Introspected;
import org.caremarket.platform.tenancy.RegionScope;

/**
 * A region or city region in the register: a group of councils, tenants or not.
 *
 * @param kind {@code region} or {@code city-region}
 */
@Introspected
public record Region(int number, String slug, String name, String kind) {

    /** The scope in which the region's analysts work. */
    public RegionScope scope() {
        return new RegionScope(number, slug, name);
    }
}

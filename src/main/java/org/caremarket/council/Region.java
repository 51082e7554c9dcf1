package org.caremarket.council;

import io.micronaut.core.annotation.Introspected;
import org.caremarket.platform.tenancy.RegionScope;

/**
 * A region, city region or club in the register: a group of councils, tenants or not.
 *
 * @param kind {@code region}, {@code city-region} or {@code club}, which is a group of councils that chose each other
 */
@Introspected
public record Region(int number, String slug, String name, String kind) {

    /** The scope in which the region's analysts work. */
    public RegionScope scope() {
        return new RegionScope(number, slug, name);
    }
}

package org.caremarket.market;

import io.micronaut.core.annotation.Introspected;
import java.util.Locale;

/**
 * A service segment that a council commissions.
 *
 * @param slug its word in addresses and in the API: {@code home-care}
 * @param name what people call it: {@code home care}
 */
@Introspected
public record Segment(String slug, String name) {

    /** The segment of this name. */
    public static Segment named(String name) {
        return new Segment(name.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"), name.strip());
    }

    /** The name as it begins a line. */
    public String title() {
        return name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
    }
}

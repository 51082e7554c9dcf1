package org.caremarket.market;

import io.micronaut.core.annotation.Introspected;

/**
 * A part of a council's area by which it plans its market.
 *
 * @param slug its word in addresses and in the API: {@code north-sefton}
 * @param name what people call it: {@code North Sefton}
 */
@Introspected
public record Locality(String slug, String name) {

    /** The locality of this name. */
    public static Locality named(String name) {
        return new Locality(Segment.named(name).slug(), name.strip());
    }
}

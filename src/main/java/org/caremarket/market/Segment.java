package org.caremarket.market;

import io.micronaut.core.annotation.Introspected;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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

    /** The names of those that these slugs mean, in the council's order, one a line; empty for none. */
    public static String names(List<Segment> known, Collection<String> slugs) {
        return known.stream()
                .filter(segment -> slugs.contains(segment.slug()))
                .map(Segment::title)
                .collect(Collectors.joining("\n"));
    }

    /** The name as it begins a line. */
    public String title() {
        return name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
    }
}

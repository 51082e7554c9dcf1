package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.market.Locality;
import org.caremarket.market.Segment;

/** Slugs of segments and localities: what the council commissions may change, what is on record need not. */
final class Slugs {

    private Slugs() {}

    /** What may be chosen: what is commissioned, and what the framework has already. */
    static Set<String> known(List<Segment> segments, @Nullable Framework before) {
        return known(segments, before == null ? List.of() : before.segments());
    }

    static Set<String> known(List<Segment> segments, List<String> before) {
        return Stream.concat(segments.stream().map(Segment::slug), before.stream()).collect(Collectors.toSet());
    }

    /** The names of segments; one that is not commissioned any more as its slug. */
    static String names(List<Segment> segments, List<String> slugs) {
        var names = segments.stream().collect(Collectors.toMap(Segment::slug, Segment::title));
        return slugs.stream().map(slug -> names.getOrDefault(slug, slug)).collect(Collectors.joining(", "));
    }

    static String locality(List<Locality> localities, @Nullable String slug) {
        return slug == null ? "" : localities.stream().filter(each -> each.slug().equals(slug)).map(Locality::name)
                .findFirst().orElse(slug);
    }
}

package org.caremarket.position;

import java.util.List;
import java.util.stream.Collectors;
import org.caremarket.market.Segment;

/** Segments of an area in words. */
final class SegmentNames {

    private SegmentNames() {}

    /** Those that the council commissions by name, others by their slugs: nothing is lost. */
    static String of(List<Segment> known, List<String> slugs) {
        var names = known.stream().collect(Collectors.toMap(Segment::slug, Segment::name));
        return slugs.stream().map(slug -> names.getOrDefault(slug, slug)).collect(Collectors.joining(", "));
    }
}

package org.caremarket.capacity;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.market.Locality;
import org.caremarket.market.Segment;

/** The council's segments and localities, to name those of a record; one that it no longer knows keeps its slug. */
public record Places(List<Segment> segments, List<Locality> localities) {

    public static final String WHOLE = "Whole council";

    /** {@code Home care}. */
    public String segment(String slug) {
        return segments.stream().filter(each -> each.slug().equals(slug)).map(Segment::title).findFirst().orElse(slug);
    }

    /** {@code North Sefton}; {@code Whole council} for none. */
    public String locality(@Nullable String slug) {
        return slug == null ? WHOLE
                : localities.stream().filter(each -> each.slug().equals(slug)).map(Locality::name).findFirst().orElse(slug);
    }

    /** {@code Home care, whole council}. */
    public String of(CapacityText text) {
        return segment(text.segment()) + ", " + (text.locality() == null ? "whole council" : locality(text.locality()));
    }

    /** Where a segment stands in the council's order; those that it no longer knows come last. */
    int order(String slug) {
        for (int at = 0; at < segments.size(); at++) {
            if (segments.get(at).slug().equals(slug)) {
                return at;
            }
        }
        return segments.size();
    }
}

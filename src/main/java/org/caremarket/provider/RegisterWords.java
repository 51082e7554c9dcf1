package org.caremarket.provider;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.market.Locality;
import org.caremarket.market.Segment;

/** The council's words for segments and localities; a slug that it no longer has is shown as it stands. */
public record RegisterWords(List<Segment> segments, List<Locality> localities) {

    /** What these segments are called, in the council's order. */
    public List<String> segments(Set<String> slugs) {
        var known = segments.stream().filter(segment -> slugs.contains(segment.slug())).map(Segment::title);
        var unknown = slugs.stream().filter(slug -> segments.stream().noneMatch(segment -> segment.slug().equals(slug))).sorted();
        return Stream.concat(known, unknown).toList();
    }

    /** What this locality is called. */
    public String locality(String slug) {
        return localities.stream().filter(locality -> locality.slug().equals(slug)).map(Locality::name).findFirst().orElse(slug);
    }

    /** What a location does, one a line. */
    public static String services(Location location) {
        return location.services().stream().map(ServiceType::title).collect(Collectors.joining("\n"));
    }
}

package org.caremarket.delivery.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caremarket.market.Segment;

/**
 * What a cell says about segments.
 *
 * @param known those of the council's, each once
 * @param unknown other words
 */
record SegmentCell(List<Segment> known, List<String> unknown) {

    SegmentCell {
        known = List.copyOf(known);
        unknown = List.copyOf(unknown);
    }

    /** Reads names or slugs with semicolons, commas or line breaks between them. Names may hold commas of their own. */
    static SegmentCell read(String cell, List<Segment> segments) {
        var known = new ArrayList<Segment>();
        var unknown = new ArrayList<String>();
        for (var part : cell.split("[;\\n]")) {
            var whole = find(part, segments);
            var pieces = whole.isPresent() ? new String[] {part} : part.split(",");
            for (var piece : pieces) {
                var segment = find(piece, segments);
                if (segment.isPresent() && !known.contains(segment.get())) {
                    known.add(segment.get());
                } else if (segment.isEmpty() && !piece.isBlank()) {
                    unknown.add(piece.strip());
                }
            }
        }
        return new SegmentCell(known, unknown);
    }

    /** Segments as a cell. */
    static String words(List<Segment> segments) {
        return segments.stream().map(Segment::name).collect(Collectors.joining("; "));
    }

    private static Optional<Segment> find(String words, List<Segment> segments) {
        var name = words.strip();
        return segments.stream()
                .filter(segment -> segment.name().equalsIgnoreCase(name) || segment.slug().equalsIgnoreCase(name))
                .findFirst();
    }
}

package org.caremarket.position;

import java.util.List;
import org.caremarket.market.Segment;
import org.caremarket.platform.web.Difference.Part;

/** What is said of an area. */
record AreaText(String name, List<String> parts, List<String> segments) {

    AreaText {
        parts = List.copyOf(parts);
        segments = List.copyOf(segments);
    }

    /** The same in words, part by part. */
    List<Part> parts(List<Segment> known) {
        return List.of(
                Part.of("Name", name),
                Part.of("Parts", String.join("\n", parts)),
                Part.of("Segments", Segment.names(known, segments)));
    }
}

package org.caremarket.position.good;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;
import org.caremarket.platform.web.Difference.Part;

/**
 * Something that the council wants to be true.
 *
 * @param heading under which it stands
 * @param source where it is from; empty when not stated
 */
@Introspected
public record GoodStatement(
        long id, String heading, String words, String source, int position, int version, String changedBy, Instant changedAt) {

    static final int LONGEST_HEADING = 200;
    static final int LONGEST = 1_000;
    static final int LONGEST_SOURCE = 300;

    Text text() {
        return new Text(heading, words, source);
    }

    /** All that is said of it. */
    record Text(String heading, String words, String source) {

        List<Part> parts() {
            return List.of(Part.of("Heading", heading), Part.of("What good looks like", words), Part.of("Source", source));
        }
    }
}

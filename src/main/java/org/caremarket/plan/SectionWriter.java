package org.caremarket.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** Somebody who has a section open for writing. */
@Serdeable
public record SectionWriter(String name, Instant since) {

    /** {@code Asha Officer is writing here since 14:02.} */
    public String words() {
        return "%s is writing here since %s.".formatted(name, Moment.time(since));
    }
}

package org.caremarket.workshop.invitation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * Who came to a session, as it was entered last.
 *
 * @param version 0 until somebody entered it
 */
@Serdeable
public record Register(int version, @Nullable String enteredBy, @Nullable Instant enteredAt, List<Attendee> attendees) {

    static final Register NONE = new Register(0, null, null, List.of());

    boolean entered() {
        return version > 0;
    }
}

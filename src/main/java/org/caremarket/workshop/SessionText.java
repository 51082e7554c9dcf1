package org.caremarket.workshop;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.caremarket.platform.web.Difference.Part;

/** When and where people meet, as people state it; what its parts mean stands at {@link WorkshopSession}. */
public record SessionText(
        Instant startsAt, Instant endsAt, String venue, String onlineLink, @Nullable Integer capacity) {

    static SessionText of(WorkshopSession session) {
        return new SessionText(session.startsAt(), session.endsAt(), session.venue(), session.onlineLink(), session.capacity());
    }

    /** Part by part in words. */
    List<Part> parts() {
        return List.of(
                Part.of("When", LondonTime.span(startsAt, endsAt)),
                Part.of("Venue", venue),
                Part.of("Online", onlineLink),
                Part.of("Places", capacity == null ? "Not limited" : "" + capacity));
    }
}

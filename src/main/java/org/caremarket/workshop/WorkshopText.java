package org.caremarket.workshop;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.caremarket.platform.web.Difference.Part;

/** What heads a workshop, as people state it; what its parts mean stands at {@link Workshop}. What is empty is not stated. */
public record WorkshopText(
        String title, String purpose, List<String> segments, String audience, String contact, @Nullable Integer minutes,
        @Nullable Long planId, @Nullable Instant closesAt) {

    /** The most characters of each part, so that letters to providers stay short. */
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_PURPOSE = 2_000;
    public static final int LONGEST_AUDIENCE = 500;
    public static final int LONGEST_CONTACT = 300;
    public static final int MOST_MINUTES = 600;

    public WorkshopText {
        segments = List.copyOf(segments);
    }

    /** The workshop as it stands. */
    static WorkshopText of(Workshop workshop) {
        return new WorkshopText(workshop.title(), workshop.purpose(), workshop.segments(), workshop.audience(),
                workshop.contact(), workshop.minutes(), workshop.planId(), workshop.closesAt());
    }

    /** The same with what was promised to providers when it opened, where the text says nothing of it. */
    WorkshopText keeping(Workshop opened) {
        return new WorkshopText(title, purpose, segments, audience.isEmpty() ? opened.audience() : audience, contact,
                minutes, planId, closesAt == null ? opened.closesAt() : closesAt);
    }

    /** Part by part in words. */
    List<Part> parts() {
        return List.of(
                Part.of("Title", title),
                Part.of("Purpose", purpose),
                Part.of("Market segments", String.join(", ", segments)),
                Part.of("Who will see the answers", audience),
                Part.of("Whom to ask", contact),
                Part.of("Minutes", minutes == null ? null : "" + minutes),
                Part.of("Plan that it is to change", planId == null ? null : "Plan " + planId),
                Part.of("Answers until", closesAt == null ? null : LondonTime.words(closesAt)));
    }
}

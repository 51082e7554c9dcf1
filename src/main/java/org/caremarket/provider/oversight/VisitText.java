package org.caremarket.provider.oversight;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.caremarket.platform.web.Difference.Part;
import org.caremarket.platform.web.TypedDate;

/** What is to be kept of a visit. Its parts are as in {@link Visit}. */
public record VisitText(
        LocalDate visitedOn, VisitKind kind, String visitor, String summary, VisitOutcome outcome, @Nullable String followUp,
        @Nullable LocalDate followUpBy) {

    /** The most characters of each. */
    public static final int LONGEST_VISITOR = 200;
    public static final int LONGEST_SUMMARY = 4000;
    public static final int LONGEST_FOLLOW_UP = 1000;

    List<Part> parts() {
        return List.of(Part.of("Day", TypedDate.words(visitedOn)), Part.of("Kind", kind.title()), Part.of("Visited by", visitor),
                Part.of("Summary", summary), Part.of("Outcome", outcome.title()), Part.of("Follow-up", followUp),
                Part.of("Follow-up by", followUpBy == null ? "" : TypedDate.words(followUpBy)));
    }
}

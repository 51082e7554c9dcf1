package org.caremarket.provider.closure;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.caremarket.platform.web.Difference.Part;
import org.caremarket.platform.web.TypedDate;

/**
 * One thing to do in a continuity plan.
 *
 * @param why which duty or reason stands behind it; may be empty
 * @param doneOn null unless it is done
 * @param reason why it is not needed; null unless it is not
 * @param note for the council's officers only; may be empty
 * @param changedBy null while nobody touched it
 */
@Introspected
public record ContinuityStep(
        long id, long planId, int position, String part, String title, String why, StepState state, @Nullable LocalDate doneOn,
        @Nullable String reason, String note, int version, @Nullable String changedBy) {

    static final int LONGEST_REASON = 500;
    static final int LONGEST_NOTE = 2_000;

    /** {@code Done on 3 June 2026}. */
    public String stateWords() {
        return doneOn == null ? state.title() : "Done on " + TypedDate.words(doneOn);
    }

    List<Part> parts() {
        return parts(state, doneOn, reason, note);
    }

    static List<Part> parts(StepState state, @Nullable LocalDate doneOn, @Nullable String reason, String note) {
        return List.of(Part.of("State", state.title()), Part.of("Done on", doneOn == null ? "" : TypedDate.words(doneOn)),
                Part.of("Why it is not needed", reason), Part.of("Note", note));
    }
}

package org.caremarket.figure;

import io.micronaut.core.annotation.Nullable;
import java.util.List;

/** What came of saving several figures together. */
sealed interface EntryOutcome {

    /** All of them stand. */
    record Saved(List<Figure> recorded, List<Figure> changed) implements EntryOutcome {}

    /** Somebody else was quicker with some of them, and nothing at all was written. */
    record Overtaken(List<Conflict> conflicts) implements EntryOutcome {}

    /**
     * What stands in the way of one of them.
     *
     * @param current as it stands now; null when it was removed, or its indicator was
     */
    record Conflict(String indicator, @Nullable Figure current) {}
}

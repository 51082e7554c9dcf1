package org.caremarket.provider.closure;

import java.util.Arrays;
import java.util.Optional;

/** How far a step of a continuity plan is. Any may follow any: what was ticked too early is opened again. */
public enum StepState {
    OPEN("Open"),
    DONE("Done"),
    NOT_NEEDED("Not needed");

    private final String title;

    StepState(String title) {
        this.title = title;
    }

    /** The state of this word of the API and of files: {@code not-needed}. */
    public static Optional<StepState> ofSlug(String word) {
        return Arrays.stream(values()).filter(state -> state.slug().equalsIgnoreCase(word.strip())).findFirst();
    }

    public String slug() {
        return name().toLowerCase().replace('_', '-');
    }

    public String title() {
        return title;
    }
}

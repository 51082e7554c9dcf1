package org.caremarket.workshop.response;

import java.util.List;
import org.caremarket.workshop.Question;

/** What comes of saving answers. */
public sealed interface SaveOutcome {

    /** They are kept. */
    record Saved() implements SaveOutcome {}

    /** Some of them were changed on another device since; the others are kept. */
    record Clashing(List<Clash> clashes) implements SaveOutcome {}

    /** The time for answers is over, or has not come. */
    record NotOpen() implements SaveOutcome {}

    /** An answer that was changed twice. */
    record Clash(Question question, Said kept, Said typed) {}

    /**
     * An answer to be saved.
     *
     * @param seen stands for the answer that was on the page
     */
    record Typed(Question question, Said said, String seen) {}
}

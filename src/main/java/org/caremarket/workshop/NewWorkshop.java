package org.caremarket.workshop;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;

/**
 * A workshop to be planned; what its parts mean stands at {@link Workshop}.
 *
 * @param agenda what it presents and asks, in its order; may be empty
 */
public record NewWorkshop(
        String title, String purpose, List<String> segments, String audience, String contact, @Nullable Integer minutes,
        @Nullable Long planId, @Nullable Instant closesAt, @Nullable String source, @Nullable String madeUp,
        List<Part> agenda) {

    /** A section of the agenda; see {@link AgendaSection}. */
    public record Part(String title, String text, List<Asked> questions) {}

    /** A question; see {@link Question}. */
    public record Asked(QuestionKind kind, String text, String hint, List<String> options) {

        public Asked(QuestionKind kind, String text) {
            this(kind, text, "", List.of());
        }
    }
}

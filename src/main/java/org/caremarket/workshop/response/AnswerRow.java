package org.caremarket.workshop.response;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;

/** An answer as it is stored. */
@Introspected
record AnswerRow(
        long id, long responseId, @Nullable Long questionId, @Nullable Agreement agreement, String text,
        List<String> choices, @Nullable Integer scale, Quoting quoting, int version, Instant answeredAt) {

    Answer answer() {
        return new Answer(id, responseId, questionId, new Said(agreement, text, choices, scale, quoting), version, answeredAt);
    }
}

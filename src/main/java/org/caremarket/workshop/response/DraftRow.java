package org.caremarket.workshop.response;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;

/** What was typed behind a link and not sent yet, as it is stored. */
@Introspected
record DraftRow(
        long invitationId, long questionId, @Nullable Agreement agreement, String text, List<String> choices,
        @Nullable Integer scale, Quoting quoting, int version, Instant savedAt) {

    Said said() {
        return new Said(agreement, text, choices, scale, quoting);
    }
}

package org.caremarket.provider.rating;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A rating as the view gives it. */
@Introspected
record RatingRow(
        long id,
        long locationId,
        String question,
        String word,
        LocalDate publishedOn,
        boolean inherited,
        String source,
        @Nullable String link,
        @Nullable String madeUp,
        @Nullable Long importId,
        String recordedBy,
        Instant recordedAt,
        long recency,
        boolean contradicted,
        @Nullable String wordBefore,
        @Nullable LocalDate publishedBefore) {

    Rating rating() {
        return new Rating(id, locationId, Question.valueOf(question), RatingWord.valueOf(word), publishedOn, inherited, source,
                Optional.ofNullable(link), Optional.ofNullable(madeUp), recency == 1, contradicted,
                Optional.ofNullable(wordBefore).map(earlier -> new Rating.Before(RatingWord.valueOf(earlier), publishedBefore)),
                Optional.ofNullable(importId), recordedBy, recordedAt);
    }
}

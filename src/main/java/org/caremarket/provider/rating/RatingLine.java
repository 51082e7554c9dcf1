package org.caremarket.provider.rating;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** A rating as it goes to the database, many in one statement. Named as the columns are. */
@Serdeable
record RatingLine(
        long location_id, String question, String word, String published_on, boolean inherited, String source,
        @Nullable String link, @Nullable String made_up) {

    static RatingLine of(RatingText text) {
        return new RatingLine(text.location(), text.question().name(), text.word().name(), text.publishedOn().toString(),
                text.inherited(), text.source(), text.link().orElse(null), text.madeUp().orElse(null));
    }
}

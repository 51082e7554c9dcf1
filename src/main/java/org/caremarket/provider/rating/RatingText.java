package org.caremarket.provider.rating;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A rating that is to be recorded.
 *
 * @param location the id of the location
 * @param inherited whether the service got it under an earlier registration
 * @param source the file or document that says it
 * @param link the address of the report
 * @param madeUp what in it is made up for demonstration
 */
public record RatingText(
        long location, Question question, RatingWord word, LocalDate publishedOn, boolean inherited, String source,
        Optional<String> link, Optional<String> madeUp) {}

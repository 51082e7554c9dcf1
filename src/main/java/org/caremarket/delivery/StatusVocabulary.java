package org.caremarket.delivery;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the words of a council's status column mean. Letter case and surrounding space do not matter. */
public record StatusVocabulary(Map<String, Status> meanings) {

    /** The vocabulary that these words make; where a word stands twice, the first counts. */
    public static StatusVocabulary of(List<StatusWord> words) {
        return new StatusVocabulary(words.stream()
                .collect(Collectors.toMap(word -> key(word.label()), StatusWord::status, (first, second) -> first)));
    }

    /** What a word means; empty when it is none of the council's. */
    public Optional<Status> meaning(String typed) {
        return Optional.ofNullable(meanings.get(key(typed)));
    }

    /** An empty cell says that nothing has begun; words that are not the council's say nothing we may guess. */
    Status read(String typed) {
        return typed.isBlank() ? Status.NOT_STARTED : meaning(typed).orElse(Status.UNCLEAR);
    }

    private static String key(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}

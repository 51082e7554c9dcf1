package org.caremarket.delivery;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the words of a council's status column mean. Letter case and surrounding space do not matter. */
record StatusVocabulary(Map<String, Status> meanings) {

    static StatusVocabulary of(List<StatusWord> words) {
        return new StatusVocabulary(words.stream()
                .collect(Collectors.toMap(word -> key(word.label()), StatusWord::status, (first, second) -> first)));
    }

    /** An empty cell says that nothing has begun; words that are not the council's say nothing we may guess. */
    Status read(String typed) {
        return typed.isBlank() ? Status.NOT_STARTED : meanings.getOrDefault(key(typed), Status.UNCLEAR);
    }

    private static String key(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}

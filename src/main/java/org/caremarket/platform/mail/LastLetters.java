package org.caremarket.platform.mail;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the newest letters about many records stand, without their texts: thousands of them cost one short answer. */
@Singleton
public class LastLetters {

    private final LastLetterRepository repository;

    LastLetters(LastLetterRepository repository) {
        this.repository = repository;
    }

    /** By the id of the record; nothing for a record without any letter. */
    public Map<Long, LastLetter> about(String kind, Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : repository.about(kind, ids.stream().map(String::valueOf).toArray(String[]::new))
                .stream().collect(Collectors.toMap(LastLetter::about, Function.identity()));
    }
}

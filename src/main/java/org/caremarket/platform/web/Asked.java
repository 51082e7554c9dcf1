package org.caremarket.platform.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.uri.UriBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads what the address of a list asks for, part by part, and remembers what is none of its words. */
public final class Asked {

    private final List<FieldError> wrong = new ArrayList<>();

    /** The text of a part; empty when the address asks nothing of it. */
    public static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(some -> !Text.isBlank(some));
    }

    /** An address with those of these parts that ask for something, in their order. */
    public static String at(String path, Map<String, String> parts) {
        var address = UriBuilder.of(path);
        parts.forEach((name, value) -> given(value).ifPresent(text -> address.queryParam(name, text)));
        return address.toString();
    }

    /** What a part means; null when it asks nothing, and when it is none of the words that it may be. */
    public <T> @Nullable T read(String field, @Nullable String word, Function<String, Optional<T>> reader) {
        if (given(word).isEmpty()) {
            return null;
        }
        var value = reader.apply(word);
        if (value.isEmpty()) {
            wrong.add(new FieldError(field, "There is no such " + field + ": choose one from the list"));
        }
        return value.orElse(null);
    }

    /**
     * To be called when every part was read.
     *
     * @throws InvalidRequestException when a part was none of its words
     */
    public void check() {
        if (!wrong.isEmpty()) {
            throw new InvalidRequestException(FormErrors.of(wrong));
        }
    }
}

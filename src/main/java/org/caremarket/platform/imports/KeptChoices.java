package org.caremarket.platform.imports;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Choices as the database keeps them. */
@Singleton
class KeptChoices {

    private final JsonMapper json;

    KeptChoices(JsonMapper json) {
        this.json = json;
    }

    String write(Choices choices) {
        try {
            return json.writeValueAsString(TypedChoices.of(choices));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Choices read(String kept) {
        try {
            return json.readValue(kept, TypedChoices.class).choices();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

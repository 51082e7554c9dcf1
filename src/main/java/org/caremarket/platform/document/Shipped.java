package org.caremarket.platform.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What comes along with the program: style sheets and fonts. */
final class Shipped {

    private Shipped() {}

    static byte[] bytes(String name) {
        try (var in = Objects.requireNonNull(Shipped.class.getResourceAsStream("/document/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}

package org.caremarket.platform.access;

import io.micronaut.http.HttpRequest;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody typed in a form, kept beside the request so that it can be shown again when the form is refused
 * before its own page sees it.
 */
public record TypedForm(Map<String, List<String>> fields) {

    /** The hidden field that proves where the form came from. */
    static final String TOKEN = "csrfToken";

    private static final String ATTRIBUTE = "org.caremarket.typed";
    private static final int MOST_FIELDS = 5_000;

    /** The hidden field among the parts of a form that carries files. */
    private static final Pattern PART =
            Pattern.compile("name=\"" + TOKEN + "\"(?:\r\n[^\r\n]+)*\r\n\r\n([0-9a-f]{1,128})\r\n");

    /** A field that was filled in, with its name made readable. */
    public record Field(String label, String value) {}

    static TypedForm urlEncoded(String body) {
        return new TypedForm(
                new QueryStringDecoder(body, StandardCharsets.UTF_8, false, MOST_FIELDS).parameters());
    }

    /** Of a form with files only the hidden field is read: nobody could type a file again from a page anyway. */
    static TypedForm multipart(String body) {
        var part = PART.matcher(body);
        return new TypedForm(part.find() ? Map.of(TOKEN, List.of(part.group(1))) : Map.of());
    }

    static Optional<TypedForm> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, TypedForm.class);
    }

    void remember(HttpRequest<?> request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    Optional<String> token() {
        return fields.getOrDefault(TOKEN, List.of()).stream().findFirst();
    }

    /** What can be shown again: neither hidden numbers nor passwords. */
    List<Field> shown() {
        return fields.entrySet().stream()
                .filter(field -> !field.getKey().equals(TOKEN) && !field.getKey().equals("version"))
                .filter(field -> !field.getKey().toLowerCase(Locale.ROOT).contains("password"))
                .map(field -> new Field(label(field.getKey()), String.join("\n", field.getValue()).strip()))
                .filter(field -> !field.value().isEmpty())
                .toList();
    }

    /** {@code nextReview} reads as "Next review". */
    private static String label(String name) {
        var words = name.replaceAll("([a-z])([A-Z])", "$1 $2").replaceAll("[-_.\\[\\]]+", " ").strip();
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.UK)
                + words.substring(1).toLowerCase(Locale.UK);
    }
}

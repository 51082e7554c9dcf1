package org.caremarket.platform.web;

import io.micronaut.core.annotation.Nullable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people typed in a field, as it is kept. */
public final class Typed {

    private Typed() {}

    /** One line, without space around it or doubled in it; empty when nothing can be seen. */
    public static String line(@Nullable String typed) {
        return Text.isBlank(typed) ? "" : typed.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** The same; null when nothing can be seen, which means that it is not stated. */
    public static @Nullable String lineOrNull(@Nullable String typed) {
        var line = line(typed);
        return line.isEmpty() ? null : line;
    }

    /** Several lines, with one sign for the end of each; empty when nothing can be seen. */
    public static String lines(@Nullable String typed) {
        return Text.isBlank(typed) ? "" : typed.replace("\r\n", "\n").strip();
    }

    /** A number that a page put into its own form; empty when it is none. */
    public static Optional<Integer> number(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    /** The id of a record; empty when it is none. */
    public static Optional<Long> id(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,18}") ? Optional.of(Long.valueOf(typed)) : Optional.empty();
    }

    /** These errors, and one more when a field that has none yet is too long. */
    public static FormErrors atMost(FormErrors errors, String field, String name, String kept, int longest) {
        return errors.message(field) == null && kept.codePointCount(0, kept.length()) > longest
                ? errors.and(field, "%s must be %,d characters or less".formatted(name, longest))
                : errors;
    }

    /** Whether it is the address of a web page: with its scheme and a host. */
    public static boolean isWebAddress(String typed) {
        try {
            var address = new URI(typed.strip());
            var scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http")) && address.getHost() != null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    /** The choice of this name, in any case, with spaces or hyphens; empty when there is none. */
    public static <E extends Enum<E>> Optional<E> choice(Class<E> choices, @Nullable String typed) {
        var name = line(typed).toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(choices.getEnumConstants()).filter(each -> each.name().equals(name)).findFirst();
    }
}

package org.caremarket.platform.web.govuk;

import gg.jte.Content;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Options of an upstream fixture, read with the types that our records want; notes which were read. */
record Options(Map<?, ?> values, String path, Set<String> read) {

    static Options of(Map<?, ?> values) {
        return new Options(values, "", new LinkedHashSet<>());
    }

    boolean has(String name) {
        return get(name) != null;
    }

    Object get(String name) {
        read.add(path + name);
        return values.get(name);
    }

    String text(String name) {
        return text(name, null);
    }

    String text(String name, String otherwise) {
        var value = get(name);
        return value == null ? otherwise : value.toString();
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(get(name));
    }

    Boolean decided(String name) {
        return (Boolean) get(name);
    }

    Integer number(String name) {
        var value = get(name);
        return value == null ? null : Integer.valueOf(value.toString());
    }

    /** The words of an option that may come as text or as markup. */
    Content words(String text, String html) {
        var markup = text(html, "");
        if (!markup.isEmpty()) {
            return output -> output.writeContent(markup);
        }
        return has(text) ? Text.of(text(text)) : null;
    }

    Content words() {
        return words("text", "html");
    }

    Options in(String name) {
        var value = get(name);
        return value instanceof Map<?, ?> map ? new Options(map, path + name + ".", read) : null;
    }

    <T> T in(String name, Function<Options, T> as) {
        var inner = in(name);
        return inner == null ? null : as.apply(inner);
    }

    <T> List<T> list(String name, Function<Options, T> as) {
        var list = (List<?>) get(name);
        return list == null
                ? List.of()
                : list.stream().filter(Objects::nonNull).map(item -> entry(name, item)).map(as).toList();
    }

    Options entry(String name, Object item) {
        return new Options((Map<?, ?>) item, path + name + "[].", read);
    }
}

package org.caremarket.platform.web;

import io.micronaut.core.annotation.Nullable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of a form that has as many as its page has lines: their names begin with what they are, and end with the
 * line that they are about, {@code column.3}. Programs send the same as an object for each beginning.
 */
public final class FormFields {

    private FormFields() {}

    /** What was typed in the fields whose names begin so, by the rest of the name. */
    public static Map<String, String> below(String prefix, Map<String, Object> form) {
        var below = new HashMap<String, String>();
        form.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                below.put(name.substring(prefix.length()), last(value));
            }
        });
        return below;
    }

    /** What was typed in a field; of one that is there twice the last value counts, and one that is not there is empty. */
    public static String last(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> values -> values.isEmpty() ? "" : String.valueOf(values.getLast());
            case Object single -> single.toString();
        };
    }

    /** The same fields where a program sent them: it may leave them all out, and write null for a text. */
    public static Map<String, String> present(@Nullable Map<String, String> fields) {
        var present = new HashMap<String, String>();
        if (fields != null) {
            fields.forEach((name, value) -> present.put(name, value == null ? "" : value));
        }
        return present;
    }
}

package org.caremarket.platform.web.govuk;

import io.micronaut.core.annotation.Nullable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Further attributes of an element, in order; values are escaped when written.
 *
 * @param values value by name; an empty value is written too
 */
public record Attributes(Map<String, String> values) {

    /** None. */
    public static final Attributes NONE = new Attributes(Map.of());

    /** Names in lower case; handlers such as onclick are refused, the content policy would not run them. */
    private static final Pattern NAME = Pattern.compile("(?!on)[a-z][a-z0-9.:-]*");

    public Attributes {
        values.keySet().forEach(Attributes::check);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** One attribute. */
    public static Attributes of(String name, String value) {
        return NONE.with(name, value);
    }

    /** And this one; nothing when the value is null. */
    public Attributes with(String name, @Nullable String value) {
        if (value == null) {
            return this;
        }
        var more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Attributes(more);
    }

    static void check(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not an attribute that pages may use: " + name);
        }
    }
}

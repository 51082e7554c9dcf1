package org.caremarket.platform.audit;

import io.micronaut.core.annotation.Nullable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.InvalidRequestException;

/** A filter as it was typed; empty text asks for nothing. */
public record AuditQuery(
        @Nullable String person, @Nullable String verb, @Nullable String from, @Nullable String to) {

    /** What cannot be understood, in the user's words. */
    FormErrors errors() {
        var errors = FormErrors.none();
        if (typed(person) && !person.matches("\\d{1,18}")) {
            errors = errors.and("person", "Choose a person from the list");
        }
        if (typed(from) && date(from) == null) {
            errors = errors.and("from", "From must be a real date, like 2024-06-10");
        }
        if (typed(to) && date(to) == null) {
            errors = errors.and("to", "To must be a real date, like 2024-06-10");
        }
        return errors;
    }

    /** The filter; only when there are no errors. */
    AuditFilter filter() {
        return new AuditFilter(
                typed(person) ? Long.valueOf(person) : null,
                typed(verb) ? verb : null,
                typed(from) ? date(from) : null,
                typed(to) ? date(to) : null);
    }

    /**
     * The filter.
     *
     * @throws InvalidRequestException when it cannot be understood
     */
    AuditFilter orRefuse() {
        var errors = errors();
        if (!errors.isEmpty()) {
            throw new InvalidRequestException(errors);
        }
        return filter();
    }

    /** As the query of an address, ending in {@code &} unless empty. */
    public String query() {
        return part("person", person) + part("verb", verb) + part("from", from) + part("to", to);
    }

    private static String part(String name, @Nullable String value) {
        return typed(value) ? name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&" : "";
    }

    private static boolean typed(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static @Nullable LocalDate date(String text) {
        try {
            var date = LocalDate.parse(text.strip());
            return date.getYear() < 1900 || date.getYear() > 2999 ? null : date;
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }
}

package org.caremarket.contact;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.InvalidRequestException;
import org.caremarket.platform.web.Text;
import org.caremarket.platform.web.Typed;

/**
 * What the address of a list of contacts asks for, as it stands there. Empty parts want everything.
 *
 * @param q words to look for
 * @param segment a segment's slug, or {@value ContactFilter#NOT_STATED}
 * @param list the id of a list
 * @param employs a word of {@link OrganisationSize#slug()}, or {@value ContactFilter#NOT_STATED}
 * @param standing a word of {@link MailStanding#slug()}
 */
@Introspected
public record ContactQuery(
        @Nullable @QueryValue String q,
        @Nullable @QueryValue String segment,
        @Nullable @QueryValue String list,
        @Nullable @QueryValue String employs,
        @Nullable @QueryValue String standing) {

    /**
     * What is wanted.
     *
     * @param persons whether the reader sees who the persons are
     * @throws InvalidRequestException when a part is none of its words
     */
    ContactFilter filter(boolean persons) {
        var wrong = new ArrayList<FieldError>();
        var filter = new ContactFilter(
                given(q).map(String::strip).orElse(null),
                persons,
                given(segment).orElse(null),
                read("list", list, Typed::id, wrong),
                ContactFilter.NOT_STATED.equals(employs) ? employs
                        : Optional.ofNullable(read("employs", employs, OrganisationSize::ofSlug, wrong)).map(Enum::name).orElse(null),
                read("standing", standing, MailStanding::ofSlug, wrong));
        if (!wrong.isEmpty()) {
            throw new InvalidRequestException(FormErrors.of(wrong));
        }
        return filter;
    }

    /** The address with everything that is asked for. */
    String at(String path) {
        var address = UriBuilder.of(path);
        add(address, "q", q);
        add(address, "segment", segment);
        add(address, "list", list);
        add(address, "employs", employs);
        add(address, "standing", standing);
        return address.toString();
    }

    private static void add(UriBuilder address, String name, @Nullable String value) {
        given(value).ifPresent(text -> address.queryParam(name, text));
    }

    private static <T> @Nullable T read(
            String field, @Nullable String word, Function<String, Optional<T>> reader, ArrayList<FieldError> wrong) {
        if (given(word).isEmpty()) {
            return null;
        }
        var value = reader.apply(word);
        if (value.isEmpty()) {
            wrong.add(new FieldError(field, "There is no such " + field + ": choose one from the list"));
        }
        return value.orElse(null);
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(some -> !Text.isBlank(some));
    }
}

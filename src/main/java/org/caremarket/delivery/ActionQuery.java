package org.caremarket.delivery;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import org.caremarket.platform.time.AsAt;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.InvalidRequestException;
import org.caremarket.platform.web.Text;

/**
 * What the address of a list of actions asks for, as it stands there. Empty parts want everything.
 *
 * @param status a word of {@link Status#slug()}, or {@value #ATTENTION}
 * @param owner the owner's words; {@value #NOT_STATED} for none
 * @param due a word of {@link Due#slug()}
 * @param q words to look for
 * @param sort a word of {@link Sort#slug()}
 */
@Introspected
public record ActionQuery(
        @Nullable @QueryValue String status,
        @Nullable @QueryValue String plan,
        @Nullable @QueryValue String theme,
        @Nullable @QueryValue String owner,
        @Nullable @QueryValue String segment,
        @Nullable @QueryValue String due,
        @Nullable @QueryValue String q,
        @Nullable @QueryValue String sort) {

    /** Stands for every status that somebody should look at, and for what is overdue or cannot be read. */
    static final String ATTENTION = "attention";
    /** Stands for an owner that is not stated. */
    static final String NOT_STATED = "-";

    /**
     * What is wanted.
     *
     * @throws InvalidRequestException when a part is none of its words
     */
    ActionFilter filter() {
        var wrong = new ArrayList<FieldError>();
        var filter = new ActionFilter(
                ATTENTION.equals(status) ? null : read("status", status, Status::ofSlug, wrong),
                ATTENTION.equals(status),
                read("plan", plan, ActionQuery::number, wrong),
                read("theme", theme, ActionQuery::number, wrong),
                NOT_STATED.equals(owner) ? "" : given(owner).orElse(null),
                given(segment).orElse(null),
                read("due", due, Due::ofSlug, wrong),
                given(q).map(String::strip).orElse(null),
                Optional.ofNullable(read("sort", sort, Sort::ofSlug, wrong)).orElse(Sort.PLAN));
        if (!wrong.isEmpty()) {
            throw new InvalidRequestException(FormErrors.of(wrong));
        }
        return filter;
    }

    /** The address of this list in another order, as at a day. */
    String sorted(String path, Sort sort, AsAt at) {
        var address = UriBuilder.of(path);
        add(address, "status", status);
        add(address, "plan", plan);
        add(address, "theme", theme);
        add(address, "owner", owner);
        add(address, "segment", segment);
        add(address, "due", due);
        add(address, "q", q);
        if (sort != Sort.PLAN) {
            address.queryParam("sort", sort.slug());
        }
        return at.keep(address.toString());
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

    private static Optional<Long> number(String digits) {
        return digits.matches("\\d{1,18}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(some -> !Text.isBlank(some));
    }
}

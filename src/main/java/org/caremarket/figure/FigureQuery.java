package org.caremarket.figure;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.caremarket.platform.time.Period;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.InvalidRequestException;
import org.caremarket.platform.web.Text;

/**
 * What the address of a list of figures asks for, as it stands there. Empty parts want everything.
 *
 * @param segment an indicator's segment, as the catalogue writes it
 * @param q words to look for in the indicator
 * @param kind a kind of period, for example {@code month}
 * @param year a financial year, for example {@code 2023-24}
 * @param show a word of {@link FigureFilter.Show}
 */
@Introspected
public record FigureQuery(
        @Nullable @QueryValue String segment,
        @Nullable @QueryValue String q,
        @Nullable @QueryValue String kind,
        @Nullable @QueryValue String year,
        @Nullable @QueryValue String show) {

    /**
     * What is wanted.
     *
     * @throws InvalidRequestException when a part is none of its words
     */
    FigureFilter filter() {
        var wrong = new ArrayList<FieldError>();
        var filter = new FigureFilter(
                given(segment).map(String::strip).orElse(null),
                given(q).map(String::strip).orElse(null),
                read("kind", kind, Period.Kind::of, wrong),
                read("year", year, FigureQuery::year, wrong),
                Optional.ofNullable(read("show", show, FigureQuery::show, wrong)).orElse(FigureFilter.Show.NEWEST));
        if (!wrong.isEmpty()) {
            throw new InvalidRequestException(FormErrors.of(wrong));
        }
        return filter;
    }

    /** The address with everything that is asked for. */
    String at(String path) {
        var address = UriBuilder.of(path);
        add(address, "segment", segment);
        add(address, "q", q);
        add(address, "kind", kind);
        add(address, "year", year);
        add(address, "show", show);
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

    private static Optional<Period> year(String word) {
        return Period.read(word).filter(period -> period.kind() == Period.Kind.YEAR);
    }

    private static Optional<FigureFilter.Show> show(String word) {
        return Arrays.stream(FigureFilter.Show.values()).filter(each -> each.slug().equals(word)).findFirst();
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(some -> !Text.isBlank(some));
    }
}

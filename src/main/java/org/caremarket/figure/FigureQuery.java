package org.caremarket.figure;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.caremarket.platform.time.Period;
import org.caremarket.platform.web.Asked;
import org.caremarket.platform.web.InvalidRequestException;

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
        var asked = new Asked();
        var filter = new FigureFilter(
                Asked.given(segment).map(String::strip).orElse(null),
                Asked.given(q).map(String::strip).orElse(null),
                asked.read("kind", kind, Period.Kind::of),
                asked.read("year", year, FigureQuery::year),
                Optional.ofNullable(asked.read("show", show, FigureQuery::show)).orElse(FigureFilter.Show.NEWEST));
        asked.check();
        return filter;
    }

    /** The address with everything that is asked for. */
    String at(String path) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("segment", segment);
        parts.put("q", q);
        parts.put("kind", kind);
        parts.put("year", year);
        parts.put("show", show);
        return Asked.at(path, parts);
    }

    private static Optional<Period> year(String word) {
        return Period.read(word).filter(period -> period.kind() == Period.Kind.YEAR);
    }

    private static Optional<FigureFilter.Show> show(String word) {
        return Arrays.stream(FigureFilter.Show.values()).filter(each -> each.slug().equals(word)).findFirst();
    }
}

package org.caremarket.contact;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.caremarket.platform.web.Asked;
import org.caremarket.platform.web.InvalidRequestException;
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
        var asked = new Asked();
        var filter = new ContactFilter(
                Asked.given(q).map(String::strip).orElse(null),
                persons,
                Asked.given(segment).orElse(null),
                asked.read("list", list, Typed::id),
                ContactFilter.NOT_STATED.equals(employs) ? employs
                        : Optional.ofNullable(asked.read("employs", employs, OrganisationSize::ofSlug)).map(Enum::name).orElse(null),
                asked.read("standing", standing, MailStanding::ofSlug));
        asked.check();
        return filter;
    }

    /** The address with everything that is asked for. */
    String at(String path) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("q", q);
        parts.put("segment", segment);
        parts.put("list", list);
        parts.put("employs", employs);
        parts.put("standing", standing);
        return Asked.at(path, parts);
    }
}

package org.caremarket.provider;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.caremarket.platform.web.Asked;
import org.caremarket.platform.web.InvalidRequestException;

/**
 * What the address of a list of providers or locations asks for, as it stands there. Empty parts want everything.
 *
 * @param q words to look for
 * @param segment a segment's slug, or {@value RegisterFilter#NOT_STATED}
 * @param service a word of {@link ServiceType#slug()}, or {@value RegisterFilter#NOT_STATED}
 * @param locality a locality's slug, or {@value RegisterFilter#NOT_STATED}
 * @param contract a word of {@link ContractStatus#slug()}
 * @param standing a word of {@link RegisterStanding#slug()}
 */
@Introspected
public record RegisterQuery(
        @Nullable @QueryValue String q,
        @Nullable @QueryValue String segment,
        @Nullable @QueryValue String service,
        @Nullable @QueryValue String locality,
        @Nullable @QueryValue String contract,
        @Nullable @QueryValue String standing) {

    /**
     * What is wanted.
     *
     * @throws InvalidRequestException when a part is none of its words
     */
    RegisterFilter filter() {
        var asked = new Asked();
        var filter = new RegisterFilter(
                Asked.given(q).map(String::strip).orElse(null),
                Asked.given(segment).orElse(null),
                RegisterFilter.NOT_STATED.equals(service) ? service
                        : Optional.ofNullable(asked.read("service", service, ServiceType::ofSlug)).map(Enum::name).orElse(null),
                Asked.given(locality).orElse(null),
                asked.read("contract", contract, ContractStatus::ofSlug),
                asked.read("standing", standing, RegisterStanding::ofSlug));
        asked.check();
        return filter;
    }

    /** The address with everything that is asked for. */
    String at(String path) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("q", q);
        parts.put("segment", segment);
        parts.put("service", service);
        parts.put("locality", locality);
        parts.put("contract", contract);
        parts.put("standing", standing);
        return Asked.at(path, parts);
    }
}

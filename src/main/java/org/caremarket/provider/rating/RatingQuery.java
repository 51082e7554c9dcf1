package org.caremarket.provider.rating;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.web.Asked;
import org.caremarket.platform.web.InvalidRequestException;
import org.caremarket.provider.Location;

/**
 * What the address of a list of ratings asks for. Empty parts want everything.
 *
 * @param rating a word of {@link RatingWord#slug}, or {@value #FELL}
 * @param service a word of {@link RatedService#slug}
 */
@Introspected
public record RatingQuery(@Nullable @QueryValue String rating, @Nullable @QueryValue String service) {

    /** Asks for locations whose rating is worse than the one before. */
    static final String FELL = "fell";

    /**
     * Those that are wanted, in the register's order.
     *
     * @throws InvalidRequestException when a part is none of its words
     */
    List<Location> of(RatedMarket market) {
        var asked = new Asked();
        var word = FELL.equals(rating) ? null : asked.read("rating", rating, RatingWord::ofSlug);
        var kind = asked.read("service", service, RatedService::ofSlug);
        asked.check();
        return market.counted().stream()
                .filter(each -> word == null || market.wordOf(each) == word)
                .filter(each -> !FELL.equals(rating) || market.fell().contains(each))
                .filter(each -> kind == null || RatedService.of(each) == kind)
                .toList();
    }

    boolean narrows() {
        return Asked.given(rating).or(() -> Optional.ofNullable(service).flatMap(Asked::given)).isPresent();
    }

    /** The address with everything that is asked for. */
    String at(String path) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("rating", rating);
        parts.put("service", service);
        return Asked.at(path, parts);
    }
}

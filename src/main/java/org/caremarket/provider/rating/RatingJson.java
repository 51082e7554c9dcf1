package org.caremarket.provider.rating;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Ratings as the API gives them. Shares are per cent with one decimal; null when there is nothing to divide by. */
final class RatingJson {

    private RatingJson() {}

    /**
     * One rating.
     *
     * @param rating a word of {@link RatingWord#slug}
     */
    @Serdeable
    record One(long id, long location, String question, String rating, LocalDate publishedOn, boolean inherited, boolean inForce,
            boolean contradicted, @Nullable String before, @Nullable LocalDate beforePublishedOn, String source,
            @Nullable String link, @Nullable String madeUp) {

        static One of(Rating rating) {
            return new One(rating.id(), rating.location(), rating.question().slug(), rating.word().slug(), rating.publishedOn(),
                    rating.inherited(), rating.inForce(), rating.contradicted(),
                    rating.before().map(before -> before.word().slug()).orElse(null),
                    rating.before().map(Rating.Before::publishedOn).orElse(null), rating.source(), rating.link().orElse(null),
                    rating.madeUp().orElse(null));
        }
    }

    /** Counts of some locations. */
    @Serdeable
    record Share(int locations, int rated, int goodOrBetter, @Nullable BigDecimal ofRated, @Nullable BigDecimal ofAll) {

        static Share of(RatingShare share) {
            return new Share(share.all(), share.rated(), share.goodOrBetter(), share.ofRated().orElse(null),
                    share.ofAll().orElse(null));
        }
    }

    /**
     * The whole market on a day.
     *
     * @param byRating how many locations have each rating, by its word
     * @param notCounted locations without a number of the regulator's
     * @param fell ids of the locations whose rating is worse than the one before
     */
    @Serdeable
    record Market(LocalDate day, Share all, Map<String, Share> byService, Map<String, Integer> byRating, int notCounted,
            List<Long> fell, List<One> overall, @Nullable String madeUp) {

        static Market of(RatedMarket market) {
            return new Market(market.day(), Share.of(market.share()),
                    market.byService().entrySet().stream()
                            .collect(Collectors.toMap(each -> each.getKey().slug(), each -> Share.of(each.getValue()))),
                    List.of(RatingWord.values()).stream()
                            .collect(Collectors.toMap(RatingWord::slug, word -> market.rated(word).size())),
                    market.unregistered(), market.fell().stream().map(each -> each.id()).toList(),
                    market.counted().stream().filter(each -> market.overall().containsKey(each.id()))
                            .map(each -> One.of(market.overall().get(each.id()))).toList(),
                    market.madeUp().orElse(null));
        }
    }
}

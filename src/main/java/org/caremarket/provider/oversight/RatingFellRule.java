package org.caremarket.provider.oversight;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.Location;
import org.caremarket.provider.rating.Rating;
import org.caremarket.provider.rating.Ratings;

/** Watches locations whose newest overall rating is worse than the one before. */
@Singleton
final class RatingFellRule implements WatchRule {

    private final Ratings ratings;

    RatingFellRule(Ratings ratings) {
        this.ratings = ratings;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String code() {
        return "rating-fell";
    }

    @Override
    public String name() {
        return "The rating fell";
    }

    @Override
    public String explanation(Map<String, Integer> thresholds) {
        return "The newest overall rating of the Care Quality Commission is worse than the one before.";
    }

    @Override
    public Map<Long, List<Reason>> reasons(List<Location> locations, Map<String, Integer> thresholds) {
        var overall = ratings.overall();
        return locations.stream().map(Location::id).filter(overall::containsKey).filter(id -> overall.get(id).fell())
                .collect(Collectors.toMap(id -> id, id -> List.of(reason(overall.get(id)))));
    }

    private static Reason reason(Rating rating) {
        var before = rating.before().orElseThrow();
        return new Reason("The rating fell from %s (%s) to %s on %s".formatted(before.word().title(),
                TypedDate.words(before.publishedOn()), rating.word().title(), TypedDate.words(rating.publishedOn())),
                "/locations/" + rating.location() + "/ratings");
    }
}

package org.caremarket.provider.oversight;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.Location;
import org.caremarket.provider.rating.Rating;
import org.caremarket.provider.rating.Ratings;

/** Watches locations that are rated below Good; for councils that switch it on. */
@Singleton
final class RatedLowRule implements WatchRule {

    private final Ratings ratings;

    RatedLowRule(Ratings ratings) {
        this.ratings = ratings;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String code() {
        return "rated-low";
    }

    @Override
    public String name() {
        return "It is rated below Good";
    }

    @Override
    public boolean usedAtFirst() {
        return false;
    }

    @Override
    public String explanation(Map<String, Integer> thresholds) {
        return "The newest overall rating of the Care Quality Commission is Requires improvement or Inadequate.";
    }

    @Override
    public Map<Long, List<Reason>> reasons(List<Location> locations, Map<String, Integer> thresholds) {
        var overall = ratings.overall();
        return locations.stream().map(Location::id).filter(overall::containsKey).filter(id -> low(overall.get(id)))
                .collect(Collectors.toMap(id -> id, id -> List.of(reason(overall.get(id)))));
    }

    private static boolean low(Rating rating) {
        return rating.word().rated() && !rating.word().goodOrBetter();
    }

    private static Reason reason(Rating rating) {
        return new Reason("Rated %s on %s".formatted(rating.word().title(), TypedDate.words(rating.publishedOn())),
                "/locations/" + rating.location() + "/ratings");
    }
}

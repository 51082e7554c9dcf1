package org.caremarket.provider.rating;

import jakarta.inject.Singleton;
import java.util.List;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.Location;
import org.caremarket.provider.Locations;
import org.caremarket.provider.Provider;
import org.caremarket.provider.ProviderLinks;

/** What the page of a location, and of its provider, says of ratings. */
@Singleton
final class RatingLinks implements ProviderLinks {

    private final Ratings ratings;
    private final Locations locations;

    RatingLinks(Ratings ratings, Locations locations) {
        this.ratings = ratings;
        this.locations = locations;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<ProviderLink> ofLocation(Location location) {
        var words = ratings.inForceAt(List.of(location.id())).getOrDefault(location.id(), List.of()).stream()
                .filter(each -> each.question() == Question.OVERALL).findFirst()
                .map(RatingLinks::words).orElse("No rating is recorded");
        return List.of(new ProviderLink("Rating", words, path(location)));
    }

    @Override
    public List<ProviderLink> ofProvider(Provider provider) {
        var its = locations.ofProvider(provider.id());
        var inForce = ratings.inForceAt(its.stream().map(Location::id).toList());
        return its.stream().flatMap(each -> inForce.getOrDefault(each.id(), List.of()).stream()
                        .filter(rating -> rating.question() == Question.OVERALL)
                        .map(rating -> new ProviderLink("Rating", each.name() + ": " + words(rating), path(each))))
                .toList();
    }

    private static String path(Location location) {
        return "/locations/" + location.id() + "/ratings";
    }

    private static String words(Rating rating) {
        return "%s, published on %s%s".formatted(rating.word().title(), TypedDate.words(rating.publishedOn()),
                rating.fell() ? "; before that " + rating.before().orElseThrow().word().title() : "");
    }
}

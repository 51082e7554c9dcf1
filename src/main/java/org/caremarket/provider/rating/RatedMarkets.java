package org.caremarket.provider.rating;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.caremarket.provider.Locations;

/** Puts the register and the ratings together. */
@Singleton
public class RatedMarkets {

    private final Locations locations;
    private final Ratings ratings;
    private final Clock clock;

    RatedMarkets(Locations locations, Ratings ratings, Clock clock) {
        this.locations = locations;
        this.ratings = ratings;
        this.clock = clock;
    }

    /** The market as it is today. */
    public RatedMarket today() {
        return RatedMarket.of(locations.all(), ratings.overall(), LocalDate.now(clock));
    }
}

package org.caremarket.provider.rating;

import jakarta.inject.Singleton;
import org.caremarket.market.MarketArea;
import org.caremarket.platform.access.Actor;

/** What ratings say on the market's own page. */
@Singleton
final class RatingsArea implements MarketArea {

    private final RatedMarkets markets;

    RatingsArea(RatedMarkets markets) {
        this.markets = markets;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title() {
        return "Ratings";
    }

    @Override
    public String path() {
        return "/ratings";
    }

    @Override
    public String answer(Actor reader) {
        var market = markets.today();
        return (market.answer() + " " + market.asOf()).strip();
    }
}

package org.caremarket.capacity;

import jakarta.inject.Singleton;
import org.caremarket.market.MarketArea;
import org.caremarket.platform.access.Actor;

/** Capacity on the market's own page. */
@Singleton
final class CapacityArea implements MarketArea {

    private final Capacities capacities;

    CapacityArea(Capacities capacities) {
        this.capacities = capacities;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title() {
        return "Capacity";
    }

    @Override
    public String path() {
        return "/capacity";
    }

    @Override
    public String answer(Actor reader) {
        return Summary.of(capacities.newest(), capacities.places());
    }
}

package org.caremarket.position;

import jakarta.inject.Singleton;
import org.caremarket.market.MarketArea;
import org.caremarket.platform.access.Actor;

/** What the market's own page says of the position. */
@Singleton
final class MarketPositionArea implements MarketArea {

    private final MarketPositions positions;

    MarketPositionArea(MarketPositions positions) {
        this.positions = positions;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return "Market position";
    }

    @Override
    public String path() {
        return "/market-position";
    }

    @Override
    public String answer(Actor reader) {
        var sheet = positions.now();
        return sheet.areas().isEmpty()
                ? sheet.answer() + " Add the areas by which the council plans its market, and say where each one stands."
                : sheet.answer();
    }
}

package org.caremarket.market;

import java.util.List;

/** What the market's own page shows. */
public record MarketView(String council, List<Part> parts) {

    /**
     * One part of the market.
     *
     * @param answer what it says first
     */
    public record Part(String title, String address, String answer) {}
}

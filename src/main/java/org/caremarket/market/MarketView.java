package org.caremarket.market;

import java.util.List;

/**
 * What the market's own page shows.
 *
 * @param madeUp whether some of it is made up for demonstration
 */
public record MarketView(String council, List<Part> parts, boolean madeUp) {

    /**
     * One part of the market.
     *
     * @param answer what it says first
     */
    public record Part(String title, String address, String answer) {}
}

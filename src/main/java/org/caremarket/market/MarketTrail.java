package org.caremarket.market;

import org.caremarket.platform.web.Page;

/** The way back to the market from a page that belongs to it. */
public final class MarketTrail {

    private MarketTrail() {}

    /** The market's own page, first in the trail of every page below it. */
    public static Page.NavLink market(String council) {
        return Page.NavLink.to("Market", "/" + council + "/market");
    }
}

package org.caremarket.framework;

import org.caremarket.platform.web.Page;

/** Where the pages of frameworks are. */
final class Addresses {

    private Addresses() {}

    static Page.NavLink list(String council) {
        return Page.NavLink.to("Frameworks", "/" + council + "/frameworks");
    }

    static Page.NavLink one(String council, Framework framework) {
        return Page.NavLink.to(framework.title(), "/" + council + at(framework.id()));
    }

    /** Below the council's address. */
    static String at(long framework) {
        return "/frameworks/" + framework;
    }

    static String at(Reopening round) {
        return at(round.frameworkId()) + "/rounds/" + round.id();
    }
}

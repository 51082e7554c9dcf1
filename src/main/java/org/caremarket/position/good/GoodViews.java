package org.caremarket.position.good;

/** Addresses that several pages of what good looks like share. */
final class GoodViews {

    private GoodViews() {}

    static String path(String council) {
        return "/" + council + "/market-position/good";
    }

    static String path(String council, long id) {
        return path(council) + "/" + id;
    }
}

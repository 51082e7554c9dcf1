package org.caremarket.platform.access;

import java.time.Instant;
import org.caremarket.platform.tenancy.CommonsScope;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.RegionScope;
import org.caremarket.platform.tenancy.Scope;

/**
 * What a signed token says. It leads to a session in the database and is believed in nothing else.
 *
 * @param secret the session's secret
 * @param where the council or region that it is for, for example {@code council/sefton}
 * @param issuedAt when it was signed, to the second
 */
record SessionToken(String secret, String where, Via via, long person, Role role, Instant issuedAt, Instant expiresAt) {

    /** How a token names the council or region. */
    static String where(Scope scope) {
        return switch (scope) {
            case CouncilScope council -> "council/" + council.slug();
            case RegionScope region -> "region/" + region.slug();
            case CommonsScope commons -> "nowhere";
        };
    }

    @Override
    public String toString() {
        return "SessionToken[" + where + "]";
    }
}

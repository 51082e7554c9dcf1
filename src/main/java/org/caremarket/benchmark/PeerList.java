package org.caremarket.benchmark;

import io.micronaut.core.annotation.Introspected;

/**
 * A list of councils that one council likes to compare itself with.
 *
 * @param reason why just these, as their figures are read with it in mind
 * @param version counts the changes
 */
@Introspected
public record PeerList(long id, String name, String reason, int version) {

    /** What the addresses of such groups begin with. */
    static final String KEY = "peers-";

    /** Its word in addresses: {@code peers-3}. */
    public String key() {
        return KEY + id;
    }
}

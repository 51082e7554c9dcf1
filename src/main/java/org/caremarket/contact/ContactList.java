package org.caremarket.contact;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A list of contacts that the council keeps under a name.
 *
 * @param contacts how many are on it
 * @param mailable how many of them can be mailed
 * @param version counts its names; who is on it is no part of it
 */
@Introspected
@Serdeable
public record ContactList(long id, String name, long contacts, long mailable, int version) {

    /** The longest name, in characters. */
    static final int LONGEST = 100;
}

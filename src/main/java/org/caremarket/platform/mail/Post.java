package org.caremarket.platform.mail;

/** A way out that is open: for the letters of one council, one after the other. */
interface Post extends AutoCloseable {

    /** Hands a letter over; what goes wrong is among what it answers. */
    Handed hand(Outgoing letter);

    @Override
    default void close() {}
}

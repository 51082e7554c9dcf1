package org.caremarket.workshop;

import org.caremarket.platform.access.Actor;

/**
 * Wants to know when a workshop opens. Later parts of the feature publish a bean of this kind each and are called within
 * the transaction that opens it: what they write is there together with it, or not at all.
 */
public interface Opened {

    void opened(Workshop workshop, Actor by);
}

package org.caremarket.workshop;

import org.caremarket.platform.access.Actor;

/**
 * Wants to know when a session of a workshop takes place otherwise than was said, or not at all. Called within the
 * transaction that changes it.
 */
public interface SessionChanged {

    /** @param now the session with its next version; cancelled when it does not take place */
    void changed(Workshop workshop, WorkshopSession before, WorkshopSession now, Actor by);
}

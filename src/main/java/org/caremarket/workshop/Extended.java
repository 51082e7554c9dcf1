package org.caremarket.workshop;

import java.time.Instant;
import org.caremarket.platform.access.Actor;

/**
 * Wants to know when a workshop asks for answers longer than was said: those who were invited have to be told. Called
 * within the transaction that extends it.
 */
public interface Extended {

    /**
     * @param workshop with its new closing date; open, also when it was closed before
     * @param before until when answers were asked for so far; the moment of closing when it was closed by hand
     */
    void extended(Workshop workshop, Instant before, Actor by);
}

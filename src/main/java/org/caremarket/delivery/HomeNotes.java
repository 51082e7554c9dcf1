package org.caremarket.delivery;

import java.util.List;
import org.caremarket.platform.access.Actor;

/**
 * Knows what waits for somebody elsewhere in the service. Other features publish a bean of this kind each; the council's
 * home shows what all of them know, so that delivery need know none of them.
 */
public interface HomeNotes {

    /**
     * One thing that waits.
     *
     * @param words {@code Capacity plan waits for an approver to decide}
     * @param path where it is done, below the council's address: {@code /plans/3}
     */
    record HomeNote(String words, String path) {}

    /** What waits for this reader, the most urgent first; empty when nothing does. */
    List<HomeNote> of(Actor reader);
}

package org.caremarket.workshop;

import java.util.List;
import org.caremarket.platform.access.Actor;

/**
 * Knows what belongs to a workshop: whom it asked, what they said, what came of it. Later parts of the feature publish a
 * bean of this kind each, ordered by {@code @Order}; the workshop's page shows what all of them know.
 */
public interface WorkshopLinks {

    /** What this reader may see of it, in the order in which it is shown; empty when nothing. */
    List<WorkshopLink> of(Workshop workshop, Actor reader);
}

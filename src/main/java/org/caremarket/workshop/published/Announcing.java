package org.caremarket.workshop.published;

import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.collation.Collation;

/** Tells those who took part that what came of it is public, as part of the transaction that published it. */
interface Announcing {

    void published(Workshop workshop, WorkshopEdition edition, Collation collation);
}

package org.caremarket.platform.job;

import org.caremarket.platform.tenancy.CouncilScope;

/**
 * Work of a council that waits in its schema and is no job: it has a pace of its own. Whoever leaves some marks the
 * council with {@link Jobs#mark}; from then on every process asks now and then, until nothing is left.
 */
public interface StandingWork {

    /** What is left of it, in the scope of the council. */
    Backlog left();

    /** Does what is due, soon and on other threads. */
    void wake(CouncilScope council);
}

package org.caremarket.plan;

import java.util.List;
import java.util.Optional;

/**
 * The editions of plans, as documents are made of them: the one place where documents meet what was frozen. Nothing else
 * about documents has to change for editions to be offered.
 */
interface EditionPapers {

    /** The editions of a plan, newest first. */
    List<Offer> of(Plan plan);

    /** What a document of an edition says; empty when the plan has no such edition. */
    Optional<PlanPaper> read(Plan plan, int number);

    /**
     * An edition of which a document can be made.
     *
     * @param words what it is: {@code Edition 1, submitted on 10 June 2024, 16:20}
     */
    record Offer(int number, String words) {}
}

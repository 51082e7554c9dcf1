package org.caremarket.benchmark;

import java.util.List;

/** What came of publishing. */
public sealed interface PublishOutcome {

    /**
     * It stands, and the group sees it.
     *
     * @param publications one for each figure, in their order
     * @param proposal what was decided about each, with the reasons that only the council sees
     */
    record Published(List<Publication> publications, Proposal proposal) implements PublishOutcome {}

    /** A figure, or what may be told of it, changed since it was seen. Nothing was written. */
    record Stale(Proposal now) implements PublishOutcome {}

    /** It may not be published; the reasons in people's words. Nothing was written. */
    record NotAllowed(List<String> reasons) implements PublishOutcome {}

    /** This council never had one of the figures, or there is no such group. */
    record NotFound() implements PublishOutcome {}
}

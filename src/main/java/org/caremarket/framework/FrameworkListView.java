package org.caremarket.framework;

import java.util.List;
import org.caremarket.market.Segment;

/** What the list of frameworks shows. */
public record FrameworkListView(String council, List<Whole> all, List<Segment> segments, boolean mayWrite) {

    /** The answer first: how many run, and what is to be decided soon. */
    public String answer() {
        return FrameworkWords.answer(all);
    }

    public String path() {
        return "/" + council + "/frameworks";
    }

    public String segmentsOf(Whole whole) {
        var names = Slugs.names(segments, whole.framework().segments());
        return names.isEmpty() ? Say.NOT_STATED : names;
    }

    public boolean madeUp() {
        return all.stream().anyMatch(whole -> whole.framework().madeUp() != null);
    }

    public String latestEnd(Whole whole) {
        return FrameworkWords.latestEnd(whole);
    }

    public String members(Whole whole) {
        return FrameworkWords.members(whole);
    }
}

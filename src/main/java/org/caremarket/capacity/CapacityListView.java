package org.caremarket.capacity;

import java.util.List;

/**
 * What the page of all capacity shows.
 *
 * @param newest of each segment and locality
 * @param all how many records there are
 * @param wanted the segment to which it keeps; empty for all
 */
public record CapacityListView(
        String council, List<Capacity> newest, int all, Places known, String wanted, boolean mayEdit) {

    /** The answer first: where something is short, and where nobody knows. */
    public String answer() {
        return Summary.of(newest, known);
    }

    public String path() {
        return "/" + council + "/capacity";
    }

    public String href(Capacity capacity) {
        return path() + "/" + capacity.id();
    }

    public String whyEmpty() {
        return wanted.isEmpty()
                ? "No capacity is recorded yet. A record says for one segment what is required, what providers report as available and what the council can afford of it."
                : "No capacity is recorded for this segment yet.";
    }

    /** Whether anything shown is made up for demonstration. */
    public boolean madeUp() {
        return newest.stream().anyMatch(each -> each.madeUp().isPresent());
    }
}

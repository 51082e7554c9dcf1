package org.caremarket.workshop;

import java.time.Instant;
import java.util.List;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.govuk.Pagination;

/**
 * What the list of workshops shows.
 *
 * @param workshops those of this page
 * @param open every workshop that asks for answers now, the first to close first
 * @param planned how many are being prepared
 */
public record WorkshopListView(
        String council, Items<Workshop> workshops, List<Workshop> open, long planned, PageRequest page, boolean mayWrite,
        Instant now) {

    /** The answer first: how many are open, until when, how many are planned. */
    public String answer() {
        if (workshops.total() == 0) {
            return "No workshop has been planned yet.";
        }
        return opened() + (planned == 0 ? "" : planned == 1 ? " 1 is planned." : " %,d are planned.".formatted(planned));
    }

    private String opened() {
        if (open.isEmpty()) {
            return "No workshop is open for feedback.";
        }
        var first = LondonTime.words(open.getFirst().closesAt());
        return open.size() == 1
                ? "1 workshop is open for feedback until %s.".formatted(first)
                : "%,d workshops are open for feedback, the first until %s.".formatted(open.size(), first);
    }

    public List<Workshop> items() {
        return workshops.items();
    }

    public WorkshopState state(Workshop workshop) {
        return workshop.state(now);
    }

    /** Until when it asks for answers, or did. */
    public String closes(Workshop workshop) {
        return workshop.closesAt() == null ? "Not stated" : LondonTime.words(workshop.end());
    }

    public String path() {
        return "/" + council + "/workshops";
    }

    public String href(Workshop workshop) {
        return path() + "/" + workshop.id();
    }

    public Pagination pagination() {
        return Pagination.of(page, workshops.total(), number -> path() + (number == 0 ? "" : "?page=" + number));
    }
}

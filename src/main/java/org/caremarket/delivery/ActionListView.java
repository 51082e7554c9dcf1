package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.govuk.Pagination;

/**
 * What the list of actions shows.
 *
 * @param wanted the status that is filtered by; null for all
 */
public record ActionListView(
        String council, @Nullable Status wanted, ActionList list, PageRequest page, LocalDate today) {

    /** The heading: what is listed. */
    public String title() {
        return wanted == null ? "Actions" : "Actions: " + wanted.title().toLowerCase();
    }

    /** The answer first: how many of how many. */
    public String answer() {
        var counts = list.counts();
        if (counts.total() == 0) {
            return "No actions are recorded yet.";
        }
        return wanted == null
                ? StatusSentence.of(counts)
                : "%d of %s %s %s.".formatted(
                        counts.of(wanted),
                        StatusSentence.actions(counts.total()),
                        counts.of(wanted) == 1 ? "is" : "are",
                        StatusSentence.words(wanted));
    }

    /** Where the list of one status is; of all when none. */
    public String href(@Nullable Status status) {
        return "/" + council + "/actions" + (status == null ? "" : "?status=" + status.slug());
    }

    /** Links to the other pages of the list. */
    public Pagination pagination() {
        var first = href(wanted);
        var sign = first.contains("?") ? "&" : "?";
        return Pagination.of(page, list.page().total(), number -> first + (number == 0 ? "" : sign + "page=" + number));
    }
}

package org.caremarket.delivery;

import java.util.List;
import org.caremarket.market.Segment;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Seen;
import org.caremarket.platform.web.govuk.Pagination;

/**
 * What the list of actions shows.
 *
 * @param query what the address asks for
 * @param wanted the same, understood
 * @param list what was found
 * @param segments every segment of the council
 * @param mayEdit whether the reader reports and adds
 */
public record ActionListView(
        String council,
        ActionQuery query,
        ActionFilter wanted,
        ActionList list,
        List<Segment> segments,
        PageRequest page,
        Seen seen,
        boolean mayEdit) {

    /** One page of what was found. */
    public Items<Action> found() {
        return list.found();
    }

    /** How many actions stand where, whatever is asked for. */
    public StatusCounts counts() {
        return list.counts();
    }

    /** The same of the plan that is chosen, or of all. */
    public StatusCounts countsOfPlan() {
        return wanted.plan() == null ? counts() : counts().ofPlan(wanted.plan());
    }

    /** Whether rows have to say which plan they belong to. */
    public boolean manyPlans() {
        return counts().plans().size() > 1 && wanted.plan() == null;
    }

    /** The heading: what is listed. */
    public String title() {
        if (wanted.attention()) {
            return "Actions that need attention";
        }
        return wanted.status() == null ? "Actions" : "Actions: " + wanted.status().title().toLowerCase();
    }

    /** The answer first: how many of how many. */
    public String answer() {
        if (counts().total() == 0) {
            return seen.asAt().past() ? "No actions were recorded by then." : "No actions are recorded yet.";
        }
        if (!wanted.narrows()) {
            return StatusSentence.of(counts(), seen.asAt());
        }
        var one = found().total() == 1;
        var only = wanted.status() != null && wanted.equals(ActionFilter.of(wanted.status()))
                ? StatusSentence.verb(one, seen.asAt()) + " " + StatusSentence.words(wanted.status())
                : one ? "fits what you ask for" : "fit what you ask for";
        return "%d of %s %s.".formatted(found().total(), StatusSentence.actions(counts().total()), only);
    }

    /** Where all actions are. */
    public String allHref() {
        return seen.asAt().keep(path());
    }

    public String path() {
        return "/" + council + "/actions";
    }

    /** A column's heading as a link: by this column, or the other way round when it is so already. */
    public Column column(String heading, Sort up, Sort down) {
        var now = wanted.sort();
        var next = now == up ? down : now == down ? Sort.PLAN : up;
        return new Column(heading, query.sorted(path(), next, seen.asAt()),
                now == up ? "ascending" : now == down ? "descending" : "none");
    }

    /**
     * The heading of a column that the list can be sorted by.
     *
     * @param order {@code ascending}, {@code descending} or {@code none}, as browsers tell it
     */
    public record Column(String heading, String href, String order) {}

    /** Links to the other pages of the list. */
    public Pagination pagination() {
        var first = query.sorted(path(), wanted.sort(), seen.asAt());
        var sign = first.contains("?") ? "&" : "?";
        return Pagination.of(page, found().total(), number -> first + (number == 0 ? "" : sign + "page=" + number));
    }
}

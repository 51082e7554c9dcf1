package org.caremarket.provider;

import java.util.List;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.govuk.Pagination;

/**
 * What a list of providers or of locations shows.
 *
 * @param noun what is listed: provider or location
 * @param counts of all
 * @param fitting of those that are asked for
 * @param found providers or locations
 */
public record RegisterListView<T>(
        String council, String noun, RegisterQuery query, RegisterFilter wanted, RegisterCounts counts, RegisterCounts fitting,
        Items<T> found, RegisterWords words, PageRequest page, boolean mayEdit) {

    /** The answer first. */
    public String answer() {
        if (counts.locations() == 0 && found.total() == 0) {
            return "No %ss are recorded yet.".formatted(noun);
        }
        return wanted.narrows() ? "Of %s: %s".formatted(RegisterCounts.count(counts.locations(), "location"), fitting.words())
                : counts.words();
    }

    /** Why the list is empty, and what to do. */
    public String whyEmpty() {
        return wanted.narrows() ? "No %s fits: take a filter away, or look for other words.".formatted(noun)
                : "Add a provider and its locations, or import the list that the council has.";
    }

    public boolean isEmpty() {
        return counts.locations() == 0 && found.total() == 0 && !wanted.narrows();
    }

    public String path() {
        return "/" + council + "/" + noun + "s";
    }

    /** The other list with the same filters. */
    public String otherHref() {
        return query.at("/" + council + "/" + (noun.equals("provider") ? "locations" : "providers"));
    }

    /** The same as a file. */
    public String fileHref(String ending) {
        return query.at(path() + "." + ending);
    }

    public boolean manyPages() {
        return page.pages(found.total()) > 1;
    }

    /** Links to the other pages of the list. */
    public Pagination pagination() {
        var first = query.at(path());
        var sign = first.contains("?") ? "&" : "?";
        return Pagination.of(page, found.total(), number -> first + (number == 0 ? "" : sign + "page=" + number));
    }

    /** Says how much of it is made up; empty when nothing is. */
    public String madeUp() {
        return counts.madeUp() == 0 ? "" : counts.madeUp() == counts.locations()
                ? "All of these providers and locations are made up for demonstration; they are fewer than the council’s area has."
                : "%,d of these locations are made up for demonstration.".formatted(counts.madeUp());
    }

    public List<T> items() {
        return found.items();
    }
}

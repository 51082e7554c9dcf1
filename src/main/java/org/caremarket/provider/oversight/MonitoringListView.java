package org.caremarket.provider.oversight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caremarket.market.Locality;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.platform.web.govuk.Pagination;

/**
 * What the list of visits due shows.
 *
 * @param counts of all locations that serve people
 * @param found all that are asked for, on all pages
 * @param mayEdit whether the reader records visits
 */
public record MonitoringListView(
        String council, MonitoringQuery query, VisitCounts counts, List<Monitored> found, List<Level> levels,
        List<Locality> localities, PageRequest page, boolean mayEdit) {

    public String path() {
        return "/" + council + "/monitoring";
    }

    public List<Monitored> items() {
        return found.stream().skip(page.offset()).limit(page.size()).toList();
    }

    /** Why the list is empty. */
    public String whyEmpty() {
        return counts.locations() == 0
                ? "Register the providers of the area and their locations first; then set how closely each is watched."
                : "No location fits: take a filter away, or look for other words.";
    }

    public boolean narrows() {
        return query.narrows();
    }

    /** What of the list is shown, in words. */
    public String shown() {
        return "%,d of %,d locations".formatted(found.size(), counts.locations());
    }

    /** The same list as a file. */
    public String fileHref(String ending) {
        return query.at(path() + "." + ending);
    }

    public String placeHref(Monitored each) {
        return "/" + council + "/locations/" + each.location().id() + "/monitoring";
    }

    public String visitHref(Monitored each) {
        return "/" + council + "/locations/" + each.location().id() + "/visits/new";
    }

    public String lastVisit(Monitored each) {
        return each.lastVisit().map(TypedDate::words).orElse("None recorded");
    }

    /** The name of a locality; one that is no longer known as it stands. */
    public String locality(Monitored each) {
        var names = localities.stream().collect(Collectors.toMap(Locality::slug, Locality::name));
        return each.location().locality().map(slug -> names.getOrDefault(slug, slug)).orElse("Not stated");
    }

    /** How many of what is asked for are made up, in words; empty when none is. */
    public String madeUp() {
        var made = found.stream().filter(each -> each.location().madeUp().isPresent()).count();
        return made == 0 ? "" : made == found.size() ? "All of these locations and their records are made up for demonstration."
                : "%,d of these locations and their records are made up for demonstration.".formatted(made);
    }

    public boolean manyPages() {
        return page.pages(found.size()) > 1;
    }

    /** Links to the other pages of the list. */
    public Pagination pagination() {
        var first = query.at(path());
        var sign = first.contains("?") ? "&" : "?";
        return Pagination.of(page, found.size(), number -> first + (number == 0 ? "" : sign + "page=" + number));
    }

    /** The words of the filter for visits, by its word in addresses. */
    public Map<String, String> visitChoices() {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", "All");
        choices.put(MonitoringQuery.COMING, "Due now or in the next 30 days");
        for (var each : VisitStanding.values()) {
            choices.put(each.slug(), each.title());
        }
        return choices;
    }
}

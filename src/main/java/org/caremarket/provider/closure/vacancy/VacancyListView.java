package org.caremarket.provider.closure.vacancy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.market.Locality;
import org.caremarket.market.Segment;
import org.caremarket.provider.Location;

/**
 * What the page of all vacancies shows.
 *
 * @param locations those that serve people today, by name
 */
public record VacancyListView(
        String council, List<Location> locations, Map<Long, Vacancies.Newest> newest, List<Segment> segments,
        List<Locality> localities, boolean mayWrite) {

    /** The sums of the locations that have one thing in common. */
    public record Part(String name, VacancyTotals totals) {}

    public VacancyTotals totals() {
        return VacancyTotals.of(locations, newest);
    }

    /** By segment; a location of two segments counts in both, one of none stands in a line of its own. */
    public List<Part> bySegment() {
        return parts(segments.stream().collect(Collectors.toMap(Segment::slug, Segment::title)),
                locations.stream().flatMap(each -> each.segments().stream()).toList(),
                segments.stream().map(Segment::slug).toList(),
                slug -> each -> each.segments().contains(slug), each -> each.segments().isEmpty());
    }

    /** By locality; empty when the council has none and no location names one. */
    public List<Part> byLocality() {
        var parts = parts(localities.stream().collect(Collectors.toMap(Locality::slug, Locality::name)),
                locations.stream().flatMap(each -> each.locality().stream()).toList(),
                localities.stream().map(Locality::slug).toList(),
                slug -> each -> each.locality().filter(slug::equals).isPresent(), each -> each.locality().isEmpty());
        return parts.size() == 1 && localities.isEmpty() ? List.of() : parts;
    }

    private List<Part> parts(Map<String, String> names, List<String> used, List<String> order,
            Function<String, Predicate<Location>> belongs, Predicate<Location> none) {
        var parts = new ArrayList<Part>();
        Stream.concat(order.stream(), used.stream().sorted()).distinct().forEach(slug -> of(
                names.getOrDefault(slug, slug), belongs.apply(slug)).ifPresent(parts::add));
        of("Not stated", none).ifPresent(parts::add);
        return parts;
    }

    private Optional<Part> of(String name, Predicate<Location> wanted) {
        var these = locations.stream().filter(wanted).toList();
        return these.isEmpty() ? Optional.empty() : Optional.of(new Part(name, VacancyTotals.of(these, newest)));
    }

    /** With a reading first, those with most free first; then those that stated nothing. */
    public List<Location> rows() {
        return locations.stream().sorted(Comparator.comparing((Location each) -> !newest.containsKey(each.id()))
                .thenComparing(each -> newest.containsKey(each.id()) ? newest.get(each.id()).now().unit() : VacancyUnit.BEDS)
                .thenComparing(each -> newest.containsKey(each.id())
                        ? newest.get(each.id()).now().available().negate() : BigDecimal.ZERO)).toList();
    }

    public Optional<Vacancy> now(Location location) {
        return Optional.ofNullable(newest.get(location.id())).map(Vacancies.Newest::now);
    }

    /** {@code 3 more}, {@code 2 fewer}, {@code the same}, and since when. */
    public String change(Location location) {
        return Optional.ofNullable(newest.get(location.id())).flatMap(each -> each.before().map(before -> {
            var by = each.now().since(before);
            return (by.signum() == 0 ? "The same" : Amount.words(by.abs()) + (by.signum() > 0 ? " more" : " fewer"))
                    + " than on " + before.day();
        })).orElse("No earlier reading");
    }

    public String locality(Location location) {
        return location.locality().map(slug -> localities.stream().filter(each -> each.slug().equals(slug))
                .map(Locality::name).findFirst().orElse(slug)).orElse("Not stated");
    }

    public boolean madeUp() {
        return newest.values().stream().anyMatch(each -> each.now().madeUp().isPresent());
    }
}

package org.caremarket.provider.rating;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.Location;

/**
 * What the page of ratings shows.
 *
 * @param found the locations that are asked for
 * @param mayEdit whether the reader may import, and record figures
 */
public record RatingListView(
        String council, RatedMarket market, RatingQuery query, List<Location> found, boolean mayEdit) {

    /** How many locations one page lists; the files have all. */
    private static final int SHOWN = 500;

    public String path() {
        return "/" + council + "/ratings";
    }

    public String fileHref(String ending) {
        return query.at(path() + "." + ending);
    }

    public String wordHref(RatingWord word) {
        return path() + "?rating=" + word.slug() + "#locations";
    }

    public String serviceHref(RatedService service) {
        return path() + "?service=" + service.slug() + "#locations";
    }

    public String fellHref() {
        return path() + "?rating=" + RatingQuery.FELL + "#locations";
    }

    public Map<RatedService, RatingShare> services() {
        return market.byService();
    }

    public String share(Optional<BigDecimal> share) {
        return RatingShare.words(share);
    }

    /** {@code 1 location is rated lower than before}. */
    public String fell() {
        int number = market.fell().size();
        return number == 1 ? "1 location is rated lower than before"
                : "%,d locations are rated lower than before".formatted(number);
    }

    public List<Location> shown() {
        return found.stream().limit(SHOWN).toList();
    }

    /** How many locations are asked for, and of how many. */
    public String count() {
        return query.narrows() ? "%,d of %,d locations".formatted(found.size(), market.counted().size())
                : found.size() > SHOWN ? "The first %,d of %,d locations; the files have all".formatted(SHOWN, found.size())
                : found.size() == 1 ? "1 location" : "%,d locations".formatted(found.size());
    }

    public String historyHref(Location location) {
        return "/" + council + "/locations/" + location.id() + "/ratings";
    }

    public RatingWord word(Location location) {
        return market.wordOf(location);
    }

    public String published(Location location) {
        return Optional.ofNullable(market.overall().get(location.id()))
                .map(rating -> TypedDate.words(rating.publishedOn())).orElse("Not stated");
    }

    /** What was in force before; empty when nothing was recorded. */
    public String before(Location location) {
        return Optional.ofNullable(market.overall().get(location.id())).flatMap(Rating::before)
                .map(before -> "%s, %s".formatted(before.word().title(), TypedDate.words(before.publishedOn()))).orElse("None");
    }

    public boolean fell(Location location) {
        return market.fell().contains(location);
    }

    /** What does not count, and why; empty when everything does. */
    public String notCounted() {
        return market.unregistered() == 0 ? ""
                : market.unregistered() == 1
                ? "1 other location is not counted: the register has no number of the Care Quality Commission's for it."
                : "%,d other locations are not counted: the register has no number of the Care Quality Commission's for them."
                        .formatted(market.unregistered());
    }
}

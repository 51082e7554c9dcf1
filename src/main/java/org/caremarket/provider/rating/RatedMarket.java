package org.caremarket.provider.rating;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.Location;

/**
 * The ratings of a council's market on a day. Everything that shows a count of ratings takes it from here.
 *
 * @param counted the locations that count: those that serve people on the day and are registered with the regulator
 * @param unregistered how many others serve: the regulator does not register them, so they can have no rating
 * @param overall the overall rating in force, by location
 */
public record RatedMarket(LocalDate day, List<Location> counted, int unregistered, Map<Long, Rating> overall) {

    public RatedMarket {
        counted = List.copyOf(counted);
        overall = Map.copyOf(overall);
    }

    static RatedMarket of(List<Location> all, Map<Long, Rating> overall, LocalDate day) {
        var serving = all.stream().filter(each -> each.servesOn(day)).toList();
        var counted = serving.stream()
                .filter(each -> each.cqcId().isPresent() || overall.containsKey(each.id())).toList();
        return new RatedMarket(day, counted, serving.size() - counted.size(), overall);
    }

    /** Of all that count. */
    public RatingShare share() {
        return RatingShare.of(counted, overall);
    }

    /** Of each kind of service that has a location, in their order. */
    public Map<RatedService, RatingShare> byService() {
        var shares = new LinkedHashMap<RatedService, RatingShare>();
        for (var service : RatedService.values()) {
            var share = shareOf(service);
            if (share.all() > 0) {
                shares.put(service, share);
            }
        }
        return shares;
    }

    /** Of one kind of service. */
    public RatingShare shareOf(RatedService service) {
        return RatingShare.of(of(service), overall);
    }

    List<Location> of(RatedService service) {
        return counted.stream().filter(each -> RatedService.of(each) == service).toList();
    }

    /** Those with this rating overall; those that nobody recorded one of count as not rated. */
    public List<Location> rated(RatingWord word) {
        return counted.stream().filter(each -> wordOf(each) == word).toList();
    }

    /** The rating overall of a location that counts. */
    public RatingWord wordOf(Location location) {
        return Optional.ofNullable(overall.get(location.id())).map(Rating::word).orElse(RatingWord.NOT_RATED);
    }

    /** Those whose rating is worse than the one before. */
    public List<Location> fell() {
        return counted.stream().filter(each -> overall.containsKey(each.id()) && overall.get(each.id()).fell()).toList();
    }

    /** The newest day on which one of the ratings was published. */
    public Optional<LocalDate> newest() {
        return counted.stream().filter(each -> overall.containsKey(each.id()))
                .map(each -> overall.get(each.id()).publishedOn()).max(Comparator.naturalOrder());
    }

    /** What is made up in it, and of how many locations when it is not of all; empty when nothing is. */
    public Optional<String> madeUp() {
        var rated = counted.stream().flatMap(each -> Optional.ofNullable(overall.get(each.id())).stream()).toList();
        var madeUp = rated.stream().flatMap(each -> each.madeUp().stream()).toList();
        return madeUp.size() == rated.size() ? madeUp.stream().findFirst()
                : madeUp.stream().findFirst().map(words -> "Of %,d of %,d rated locations: %s".formatted(
                        madeUp.size(), rated.size(), words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1)));
    }

    /** The answer first: {@code Of 41 locations, 33 are rated; 28 of these, 84.8%, are good or better; of all 41, 68.3%.} */
    public String answer() {
        var share = share();
        if (share.all() == 0) {
            return "No location that the Care Quality Commission registers is recorded yet. Import its file of latest ratings,"
                    + " which adds the council's locations with their ratings.";
        }
        if (share.rated() == 0) {
            return "Of %s, none has a rating.".formatted(locations(share.all()));
        }
        return "Of %s, %,d %s rated; %,d of these, %s, %s good or better; of all %,d, %s.".formatted(locations(share.all()),
                share.rated(), share.rated() == 1 ? "is" : "are", share.goodOrBetter(), RatingShare.words(share.ofRated()),
                share.goodOrBetter() == 1 ? "is" : "are", share.all(), RatingShare.words(share.ofAll()));
    }

    /** As of when: the newest rating that is recorded. */
    public String asOf() {
        return newest().map(day -> "The newest rating was published on %s.".formatted(TypedDate.words(day))).orElse("");
    }

    private static String locations(int number) {
        return number == 1 ? "1 location" : "%,d locations".formatted(number);
    }
}

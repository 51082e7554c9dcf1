package org.caremarket.provider.closure;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caremarket.market.Localities;
import org.caremarket.market.Locality;
import org.caremarket.provider.Location;
import org.caremarket.provider.Locations;
import org.caremarket.provider.closure.vacancy.Vacancies;
import org.caremarket.provider.closure.vacancy.Vacancy;
import org.caremarket.provider.rating.Rating;
import org.caremarket.provider.rating.Ratings;

/** Where people could go: other locations of the same segments which, by their newest reading, have something free. */
@Singleton
class Alternatives {

    private final Locations locations;
    private final Localities localities;
    private final Vacancies vacancies;
    private final Ratings ratings;
    private final Clock clock;

    Alternatives(Locations locations, Localities localities, Vacancies vacancies, Ratings ratings, Clock clock) {
        this.locations = locations;
        this.localities = localities;
        this.vacancies = vacancies;
        this.ratings = ratings;
        this.clock = clock;
    }

    /** The places for people of these locations; those that close, or have closed, are none. */
    AlternativePlaces of(List<Location> leaving) {
        var today = LocalDate.now(clock);
        var segments = new HashSet<String>();
        var near = new HashSet<String>();
        var left = new HashSet<Long>();
        leaving.forEach(each -> {
            segments.addAll(each.segments());
            each.locality().ifPresent(near::add);
            left.add(each.id());
        });
        var others = locations.all().stream().filter(each -> !left.contains(each.id()) && each.servesOn(today)
                && each.closed().isEmpty() && each.segments().stream().anyMatch(segments::contains)).toList();
        var newest = vacancies.newest();
        var names = localities.bySlug();
        var rated = ratings.overall();
        var free = others.stream().flatMap(each -> Optional.ofNullable(newest.get(each.id())).map(Vacancies.Newest::now)
                        .filter(reading -> reading.available().signum() > 0)
                        .map(reading -> place(each, reading, names, near, Optional.ofNullable(rated.get(each.id())))).stream())
                .sorted(Comparator.comparing((AlternativePlaces.Place each) -> !each.near())
                        .thenComparing(AlternativePlaces.Place::locality)
                        .thenComparing(each -> each.reading().available(), Comparator.<BigDecimal>reverseOrder())
                        .thenComparing(each -> each.location().name()))
                .toList();
        var stated = others.stream().filter(each -> newest.containsKey(each.id())).count();
        return new AlternativePlaces(free, (int) stated - free.size(), others.size() - (int) stated, segments.isEmpty());
    }

    private static AlternativePlaces.Place place(
            Location location, Vacancy reading, Map<String, Locality> names, Set<String> near, Optional<Rating> rating) {
        return new AlternativePlaces.Place(location, location.locality().map(slug -> names.containsKey(slug)
                ? names.get(slug).name() : slug).orElse("Not stated"), location.locality().filter(near::contains).isPresent(),
                reading, rating);
    }
}

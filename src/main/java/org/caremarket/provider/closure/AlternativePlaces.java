package org.caremarket.provider.closure;

import java.util.List;
import java.util.Optional;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.Location;
import org.caremarket.provider.closure.vacancy.Vacancy;
import org.caremarket.provider.rating.Rating;

/**
 * Where people could go.
 *
 * @param places with something free: those in the same locality first, then by locality, those with most free first
 * @param full how many locations of the same segments have nothing free by their newest reading
 * @param notStated how many have no reading at all
 * @param noSegment whether the locations that close have no segment, so that nothing can be looked for
 */
public record AlternativePlaces(List<Place> places, int full, int notStated, boolean noSegment) {

    public AlternativePlaces {
        places = List.copyOf(places);
    }

    /**
     * One of them.
     *
     * @param near whether it lies in the same locality
     * @param rating its overall rating in force, with its day; empty when none is recorded
     */
    public record Place(Location location, String locality, boolean near, Vacancy reading, Optional<Rating> rating) {

        /** {@code Good, 14 May 2024} */
        public String ratingWords() {
            return rating.map(each -> "%s, %s".formatted(each.word().title(), TypedDate.words(each.publishedOn())))
                    .orElse("Not stated");
        }
    }

    /** {@code 12 other locations of the same segments have something free, 5 of them in the same locality; …} */
    public String sentence() {
        if (noSegment) {
            return "The register does not say to which segments the closing locations belong, so no places can be looked for.";
        }
        var near = places.stream().filter(Place::near).count();
        return ("%s something free by %s newest reading, %,d of them in the same locality; %,d have nothing free, and "
                + "%,d stated nothing.")
                .formatted(places.size() == 1 ? "1 other location of the same segments has"
                        : "%,d other locations of the same segments have".formatted(places.size()),
                        places.size() == 1 ? "its" : "their", near, full, notStated);
    }
}

package org.caremarket.provider.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.caremarket.provider.Location;

/**
 * How many of some locations are rated good or better, of the rated ones and of all. The two are different figures, and
 * published ones often do not say which is meant: so both stand side by side.
 *
 * @param all how many locations there are
 * @param rated those with one of the four ratings overall
 * @param goodOrBetter those with the first two
 */
public record RatingShare(int all, int rated, int goodOrBetter) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param overall the overall rating in force, by location */
    public static RatingShare of(Collection<Location> locations, Map<Long, Rating> overall) {
        var words = locations.stream().filter(each -> overall.containsKey(each.id()))
                .map(each -> overall.get(each.id()).word()).toList();
        return new RatingShare(locations.size(), (int) words.stream().filter(RatingWord::rated).count(),
                (int) words.stream().filter(RatingWord::goodOrBetter).count());
    }

    /** Those without one of the four ratings. */
    public int unrated() {
        return all - rated;
    }

    /** Per cent of the rated ones, with one decimal; empty when none is rated. */
    public Optional<BigDecimal> ofRated() {
        return share(rated);
    }

    /** Per cent of all, with one decimal; empty when there is none. */
    public Optional<BigDecimal> ofAll() {
        return share(all);
    }

    private Optional<BigDecimal> share(int whole) {
        return whole == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(goodOrBetter).multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }

    /** {@code 84.8%}, or that it cannot be stated. */
    static String words(Optional<BigDecimal> share) {
        return share.map(each -> each.toPlainString() + "%").orElse("Not stated");
    }
}

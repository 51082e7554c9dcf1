package org.caremarket.provider.closure.vacancy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.Location;

/**
 * What locations have free together: the sum of the newest reading of each. A location without a reading counts as not
 * stated, never as full.
 *
 * @param beds empty when no location stated beds
 * @param hours hours a week; empty when no location stated hours
 * @param noTopUp of the beds, for those locations that stated it; empty when none did
 * @param noTopUpStated how many locations stated it
 * @param stated how many locations have a reading
 * @param notStated how many have none
 * @param oldest the day of the oldest reading that counts
 * @param newest the day of the newest one
 */
public record VacancyTotals(
        Optional<BigDecimal> beds, Optional<BigDecimal> hours, Optional<Integer> noTopUp, int noTopUpStated, int inBeds,
        int stated, int notStated, Optional<LocalDate> oldest, Optional<LocalDate> newest) {

    static VacancyTotals of(Collection<Location> locations, Map<Long, Vacancies.Newest> readings) {
        var counted = locations.stream().filter(each -> readings.containsKey(each.id()))
                .map(each -> readings.get(each.id()).now()).toList();
        var beds = counted.stream().filter(each -> each.unit() == VacancyUnit.BEDS).toList();
        var free = beds.stream().flatMap(each -> each.noTopUp().stream()).toList();
        return new VacancyTotals(sum(beds), sum(counted.stream().filter(each -> each.unit() == VacancyUnit.HOURS).toList()),
                free.stream().reduce(Integer::sum), free.size(), beds.size(), counted.size(), locations.size() - counted.size(),
                counted.stream().map(Vacancy::asAt).min(LocalDate::compareTo),
                counted.stream().map(Vacancy::asAt).max(LocalDate::compareTo));
    }

    private static Optional<BigDecimal> sum(List<Vacancy> readings) {
        return readings.stream().map(Vacancy::available).reduce(BigDecimal::add);
    }

    public String bedsWords() {
        return beds.map(Amount::words).orElse("Not stated");
    }

    public String hoursWords() {
        return hours.map(Amount::words).orElse("Not stated");
    }

    public String noTopUpWords() {
        return noTopUp.map("%,d"::formatted).orElse("Not stated");
    }

    /** {@code 34 beds and 120 hours a week are free at 30 of 40 locations, by their newest readings (…); 10 stated nothing.} */
    public String sentence() {
        if (stated == 0) {
            return notStated == 0 ? "No location that serves people is registered, so nothing is known of what is free."
                    : "No vacancies are recorded yet for the %,d location%s that serve%s people.".formatted(
                            notStated, notStated == 1 ? "" : "s", notStated == 1 ? "s" : "");
        }
        var amounts = new ArrayList<String>();
        beds.ifPresent(sum -> amounts.add(VacancyUnit.BEDS.words(sum)));
        hours.ifPresent(sum -> amounts.add(VacancyUnit.HOURS.words(sum)));
        return "%s free at %,d of %,d locations, by their newest readings %s%s.".formatted(
                String.join(" and ", amounts) + (amounts.size() == 1 && one() ? " is" : " are"), stated, stated + notStated,
                days(), notStated == 0 ? "" : "; %,d stated nothing".formatted(notStated));
    }

    /** How many of the beds have no top-up, in a sentence; empty when no location stated it. */
    public String noTopUpSentence() {
        return noTopUp.map(sum -> ("%,d of the beds %s no top-up, as far as it is stated: %,d of %,d locations with "
                + "beds stated it.")
                .formatted(sum, sum == 1 ? "has" : "have", noTopUpStated, inBeds)).orElse("");
    }

    private boolean one() {
        return beds.or(() -> hours).orElse(BigDecimal.ZERO).compareTo(BigDecimal.ONE) == 0;
    }

    private String days() {
        var first = TypedDate.words(oldest.orElseThrow());
        var last = TypedDate.words(newest.orElseThrow());
        return first.equals(last) ? "of " + first : "(from %s to %s)".formatted(first, last);
    }
}

package org.caremarket.provider.closure.vacancy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.caremarket.provider.Location;

/** What is counted as free. */
public enum VacancyUnit {
    BEDS("Beds", "bed", "beds"),
    HOURS("Hours a week", "hour a week", "hours a week");

    private final String title;
    private final String one;
    private final String many;

    VacancyUnit(String title, String one, String many) {
        this.title = title;
        this.one = one;
        this.many = many;
    }

    /** The unit in which this location's vacancies are usually counted. */
    public static VacancyUnit usual(Location location) {
        return location.careHome() ? BEDS : HOURS;
    }

    /** The unit of this word of the API and of files: {@code beds}. */
    public static Optional<VacancyUnit> ofSlug(String word) {
        return Arrays.stream(values()).filter(unit -> unit.slug().equalsIgnoreCase(word.strip())).findFirst();
    }

    public String slug() {
        return name().toLowerCase();
    }

    public String title() {
        return title;
    }

    /** An amount with its unit: {@code 1,630 hours a week}. */
    public String words(BigDecimal amount) {
        return Amount.words(amount) + " " + (amount.compareTo(BigDecimal.ONE) == 0 ? one : many);
    }
}

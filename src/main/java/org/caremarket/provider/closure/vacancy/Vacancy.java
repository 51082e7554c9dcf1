package org.caremarket.provider.closure.vacancy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.web.Difference.Part;
import org.caremarket.platform.web.TypedDate;

/**
 * What a location had free on a day.
 *
 * @param noTopUp beds for which nobody pays on top of the council's fee; empty when not stated, and for hours
 * @param source who said so
 * @param madeUp what in it is made up for demonstration
 * @param standing false once it was corrected or withdrawn
 * @param corrects the reading that it took the place of
 */
public record Vacancy(
        long id, long location, LocalDate asAt, VacancyUnit unit, BigDecimal available, Optional<Integer> noTopUp,
        String source, Optional<String> madeUp, boolean standing, Optional<Long> corrects, String recordedBy,
        Instant recordedAt) {

    static final int LONGEST_SOURCE = 200;
    static final int MOST_BEDS = 2_000;
    static final int MOST_HOURS = 1_000_000;

    /** {@code 12 beds}. */
    public String words() {
        return unit.words(available);
    }

    public String noTopUpWords() {
        return unit == VacancyUnit.HOURS ? "Not asked" : noTopUp.map(beds -> "%,d".formatted(beds)).orElse("Not stated");
    }

    /** How many more are free than at an earlier reading; below zero when fewer are. */
    public BigDecimal since(Vacancy earlier) {
        return available.subtract(earlier.available);
    }

    List<Part> parts() {
        return new VacancyText(asAt, unit, available, noTopUp, source).parts();
    }

    String day() {
        return TypedDate.words(asAt);
    }
}

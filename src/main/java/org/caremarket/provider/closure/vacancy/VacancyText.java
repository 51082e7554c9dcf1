package org.caremarket.provider.closure.vacancy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.web.Difference.Part;
import org.caremarket.platform.web.TypedDate;

/** What is to be kept of what a location had free on a day. Its parts are as in {@link Vacancy}. */
public record VacancyText(
        LocalDate asAt, VacancyUnit unit, BigDecimal available, Optional<Integer> noTopUp, String source) {

    List<Part> parts() {
        return List.of(Part.of("Day", TypedDate.words(asAt)), Part.of("Available", unit.words(available)),
                Part.of("Of these with no top-up", noTopUp.map(beds -> "%,d".formatted(beds)).orElse("")),
                Part.of("Source", source));
    }
}

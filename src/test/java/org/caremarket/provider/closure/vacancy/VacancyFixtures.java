package org.caremarket.provider.closure.vacancy;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;

/** Readings, for tests of other packages. */
@Singleton
public class VacancyFixtures {

    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");

    private final Vacancies vacancies;

    VacancyFixtures(Vacancies vacancies) {
        this.vacancies = vacancies;
    }

    /** The id of a reading of so many beds. */
    public long beds(long location, LocalDate day, int beds) {
        var saved = (VacancyOutcome.Saved) vacancies.record(location,
                new VacancyText(day, VacancyUnit.BEDS, BigDecimal.valueOf(beds), Optional.empty(), "The provider"), OFFICER);
        return saved.vacancy().id();
    }
}

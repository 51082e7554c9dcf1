package org.caremarket.provider.closure.vacancy;

import java.util.Optional;

/** A reading of a council's folder, of a location that is registered. */
record LoadedVacancy(long location, VacancyText text, Optional<String> madeUp) {}

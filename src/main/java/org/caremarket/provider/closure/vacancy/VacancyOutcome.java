package org.caremarket.provider.closure.vacancy;

import org.caremarket.platform.web.FieldError;

/** What came of recording, correcting or withdrawing a reading. */
public sealed interface VacancyOutcome {

    /** It stands, or is withdrawn. */
    record Saved(Vacancy vacancy) implements VacancyOutcome {}

    /** Somebody else corrected or withdrew it first; nothing was written. */
    record Stale(Vacancy current) implements VacancyOutcome {}

    /** A rule is in the way. */
    record Refused(FieldError why) implements VacancyOutcome {}

    /** This council has no such location or reading. */
    record NotFound() implements VacancyOutcome {}
}

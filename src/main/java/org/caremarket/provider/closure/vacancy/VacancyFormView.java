package org.caremarket.provider.closure.vacancy;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.provider.Location;

/**
 * What the form shows by which a reading is corrected.
 *
 * @param vacancy the reading that is corrected: the one that was opened, or after a conflict the one that stands now
 * @param theirs what somebody else put in its place meanwhile; null when nobody did
 */
public record VacancyFormView(
        String council, Location location, Vacancy vacancy, VacancyForm form, FormErrors errors, @Nullable Vacancy theirs) {

    public String path() {
        return "/" + council + "/locations/" + location.id() + "/vacancies";
    }

    public VacancyFields fields() {
        return new VacancyFields(form, errors);
    }

    /** What is on record beside what was typed. */
    public List<Difference> differences() {
        return Difference.beside(theirs.parts(), form.text().parts());
    }

    /** A reading that somebody withdrew cannot be corrected: what was typed can be recorded as a new one. */
    public boolean withdrawn() {
        return theirs != null && !theirs.standing();
    }
}

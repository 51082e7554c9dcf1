package org.caremarket.geography;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A council with adult social care duties, or an area that such councils make up.
 *
 * @param gssCode its code in official statistics, nine characters; the one under which this service keeps its figures
 * @param name its short name, as lists show it: "Sefton", "North Yorkshire (county)"
 * @param region the name of its region of England; empty for a region and for England
 * @param firstDay the day it began with these duties in its present form; statistics draw regions backwards in time
 * @param lastDay the last day before it ended; empty while it lasts
 * @param replacedBy codes of the councils that took over its area; empty while it lasts
 */
public record Authority(
        String gssCode,
        String name,
        Optional<String> region,
        AuthorityKind kind,
        LocalDate firstDay,
        Optional<LocalDate> lastDay,
        List<String> replacedBy) {

    public Authority {
        replacedBy = List.copyOf(replacedBy);
    }

    /** Whether it exists on a day. */
    public boolean isThereOn(LocalDate day) {
        return !day.isBefore(firstDay) && lastDay.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether it is a council, and no area that councils make up. */
    public boolean isCouncil() {
        return kind.isCouncil();
    }
}

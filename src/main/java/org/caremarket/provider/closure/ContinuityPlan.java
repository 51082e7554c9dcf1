package org.caremarket.provider.closure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.caremarket.platform.web.TypedDate;

/**
 * What is done so that people's care goes on when somebody leaves the market.
 *
 * @param change the id of the exit
 * @param who who leaves
 * @param lead the role that leads, never a person's name
 * @param deadline by which day everybody is to have their new care; empty when not stated
 * @param moved how many people have it
 * @param steps how many there are, of which so many are done and not needed
 * @param next the first step that is open; empty when none is
 * @param closedOn empty while it goes on
 * @param lessons for the council's officers only; there once it is closed
 * @param madeUp what in it is made up for demonstration
 */
public record ContinuityPlan(
        long id, long change, String who, String template, int templateVersion, String lead, Optional<LocalDate> deadline,
        Affected affected, int moved, int steps, int done, int notNeeded, Optional<String> next, Optional<LocalDate> closedOn,
        Optional<String> lessons, Optional<String> madeUp, int version, String startedBy, Instant startedAt, String changedBy) {

    static final int LONGEST_LEAD = 200;
    static final int LONGEST_LESSONS = 4_000;
    static final int MOST_PEOPLE = 100_000;

    /** {@code Continuity of care: Example Yarrow Nursing Home}. */
    public String title() {
        return "Continuity of care: " + who;
    }

    /** {@code 41 people are affected; 12 have moved; 5 of 14 steps are done; next: …} */
    public String answer() {
        return "%s; %s; %s%s.".formatted(affected.sentence(), moved == 0 ? "nobody has moved yet"
                        : moved == 1 ? "1 has moved" : "%,d have moved".formatted(moved), stepsWords(),
                closedOn.map(day -> "; closed on " + TypedDate.words(day))
                        .orElseGet(() -> next.map(step -> "; next: " + Character.toLowerCase(step.charAt(0)) + step.substring(1))
                                .orElse("; nothing is open: the plan can be closed")));
    }

    private String stepsWords() {
        return "%,d of %,d steps are done%s".formatted(done, steps,
                notNeeded == 0 ? "" : notNeeded == 1 ? " and 1 is not needed" : " and %,d are not needed".formatted(notNeeded));
    }

    public boolean open() {
        return closedOn.isEmpty();
    }

    /** Whether the deadline has passed and not everybody, as far as it is stated, has moved. */
    public boolean overdue(LocalDate today) {
        return open() && deadline.filter(today::isAfter).isPresent()
                && !(affected.complete() && affected.stated().filter(all -> moved >= all).isPresent());
    }
}

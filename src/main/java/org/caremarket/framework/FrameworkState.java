package org.caremarket.framework;

import java.time.LocalDate;

/** Where a framework stands, which follows from its days alone. */
public enum FrameworkState {
    PROPOSED("Proposed", "govuk-tag--grey"),
    DECIDED("Decided", "govuk-tag--blue"),
    CALL_IN("In call-in", "govuk-tag--yellow"),
    RUNNING("Running", "govuk-tag--green"),
    ENDED("Ended", "govuk-tag--grey");

    private final String title;
    private final String colour;

    FrameworkState(String title, String colour) {
        this.title = title;
        this.colour = colour;
    }

    /** The state on a day: a framework that began runs, whether or not its decision is stated. */
    static FrameworkState of(Framework framework, Term term, LocalDate today) {
        if (framework.startsOn() != null && !today.isBefore(framework.startsOn())) {
            var last = term.end().or(term::latestEnd);
            return last.filter(today::isAfter).isPresent() ? ENDED : RUNNING;
        }
        if (framework.decidedOn() == null || today.isBefore(framework.decidedOn())) {
            return PROPOSED;
        }
        return framework.callInEndsOn() != null && !today.isAfter(framework.callInEndsOn()) ? CALL_IN : DECIDED;
    }

    public String title() {
        return title;
    }

    /** The class of its tag. */
    public String colour() {
        return colour;
    }
}

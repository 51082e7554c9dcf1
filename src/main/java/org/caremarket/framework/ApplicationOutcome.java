package org.caremarket.framework;

import java.util.Map;
import java.util.Set;

/** What came of an application. Once it is anything but received, it stays so. */
public enum ApplicationOutcome {
    RECEIVED("Received", "govuk-tag--blue"),
    SUCCESSFUL("Successful", "govuk-tag--green"),
    UNSUCCESSFUL("Unsuccessful", "govuk-tag--orange"),
    WITHDRAWN("Withdrawn", "govuk-tag--grey");

    private static final Map<ApplicationOutcome, Set<ApplicationOutcome>> MAY_BECOME = Map.of(
            RECEIVED, Set.of(SUCCESSFUL, UNSUCCESSFUL, WITHDRAWN),
            SUCCESSFUL, Set.of(), UNSUCCESSFUL, Set.of(), WITHDRAWN, Set.of());

    private final String title;
    private final String colour;

    ApplicationOutcome(String title, String colour) {
        this.title = title;
        this.colour = colour;
    }

    public String title() {
        return title;
    }

    /** The class of its tag. */
    public String colour() {
        return colour;
    }

    boolean mayBecome(ApplicationOutcome next) {
        return MAY_BECOME.get(this).contains(next);
    }
}

package org.caremarket.delivery;

import java.time.LocalDate;
import java.util.List;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;

/** What the page of one action shows. */
public record ActionView(
        String council, Action action, List<StatusUpdate> history, LocalDate today, boolean mayReport) {

    /** The answer first: where it stands, since when, and whether it is late. */
    public String answer() {
        var late = action.overdue(today) ? ", and the time stated for it has passed" : "";
        return action.status() == Status.UNCLEAR
                ? "Nobody has confirmed where this action stands%s.".formatted(late)
                : "This action is %s%s.".formatted(StatusSentence.words(action.status()), late);
    }

    /** Where its status is reported. */
    public String reportHref() {
        return "/" + council + "/actions/" + action.id() + "/statuses/new";
    }

    static boolean mayReport(Actor actor) {
        return actor.role() == Role.OFFICER || actor.role() == Role.APPROVER;
    }
}

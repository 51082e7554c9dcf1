package org.caremarket.delivery;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.TypedDate;

/** What the page of one action shows. */
public record ActionView(
        String council, Action action, List<StatusUpdate> history, LocalDate today, boolean mayReport) {

    /** The answer first, after the tag: since when it stands there, and whether it is late. */
    public String answer() {
        var late = action.overdue(today) ? " The time stated for it has passed." : "";
        return action.status() == Status.UNCLEAR
                ? "Nobody has confirmed where this action stands." + late
                : "as of " + TypedDate.words(action.asOf()) + "." + late;
    }

    /** Who reported, as a sentence goes on. */
    public String by(StatusUpdate update) {
        return update.author().equals(Plans.IMPORT) ? "as the plan was imported" : "reported by " + update.author();
    }

    /** The day on which a report was recorded, which may be later than the day it speaks of. */
    public String recorded(StatusUpdate update) {
        return TypedDate.words(LocalDate.ofInstant(update.recordedAt(), ZoneId.of("Europe/London")));
    }

    /** Where its status is reported. */
    public String reportHref() {
        return "/" + council + "/actions/" + action.id() + "/statuses/new";
    }

    static boolean mayReport(Actor actor) {
        return actor.role() == Role.OFFICER || actor.role() == Role.APPROVER;
    }
}

package org.caremarket.delivery;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.caremarket.market.Segment;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Seen;
import org.caremarket.platform.web.TypedDate;

/**
 * What the page of one action shows.
 *
 * @param history what had been reported by the day of the page, newest first
 * @param evidence what had been added by that day
 * @param revisions what the action itself had been by then, newest first
 * @param segments every segment of the council
 * @param mayEdit whether the reader reports on it and changes it
 * @param links what it has to do with elsewhere in the service
 */
public record ActionView(
        String council, Action action, List<StatusUpdate> history, List<EvidenceItem> evidence,
        List<ActionRevision> revisions, List<Segment> segments, Seen seen, boolean mayEdit, List<ActionLink> links) {

    /** How the action came to be what it is. */
    public ActionChanges changes() {
        return new ActionChanges(revisions, segments);
    }

    /** The answer first, after the tag: since when it stands there, and whether it is late. */
    public String answer() {
        var late = action.overdue(seen.asAt().day()) ? " The time stated for it has passed." : "";
        return action.status() == Status.UNCLEAR
                ? "Nobody has confirmed where this action stands." + late
                : "as of %s.%s%s".formatted(TypedDate.words(action.asOf()), travel(), late);
    }

    private String travel() {
        return action.travel().map(travel -> " " + travel.title() + ".").orElse("");
    }

    /** The segments that it serves, in the council's words and order; empty when none is stated. */
    public String segmentNames() {
        return Segment.names(segments, action.segments());
    }

    /** Who reported, as a sentence goes on. */
    public String by(StatusUpdate update) {
        return update.author().equals(DeliveryPlans.IMPORT) ? "as the plan was imported" : "reported by " + update.author();
    }

    /** The day on which a report was recorded, which may be later than the day it speaks of. */
    public String recorded(StatusUpdate update) {
        return TypedDate.words(LocalDate.ofInstant(update.recordedAt(), ZoneId.of("Europe/London")));
    }

    /** Whether the reader can change something: not of the past. */
    public boolean canEdit() {
        return mayEdit && !seen.asAt().past();
    }

    /** Its plan's page, keeping to the day of this one. */
    public String planHref() {
        return seen.asAt().keep("/" + council + "/delivery-plans/" + action.planId());
    }

    public String path() {
        return "/" + council + "/actions/" + action.id();
    }

    static boolean mayEdit(Actor actor) {
        return actor.role() == Role.OFFICER || actor.role() == Role.APPROVER;
    }
}

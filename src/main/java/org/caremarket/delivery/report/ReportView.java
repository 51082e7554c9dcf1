package org.caremarket.delivery.report;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.DeliveryPlan;
import org.caremarket.delivery.Status;
import org.caremarket.delivery.Travel;
import org.caremarket.platform.time.AsAt;
import org.caremarket.platform.web.TypedDate;

/**
 * What the page of a board report shows.
 *
 * @param report null when what was asked for makes no sense: a paper of another day must not be taken for it
 * @param origin the beginning of addresses as the reader has it, so that a printed one can be typed
 */
public record ReportView(
        String council, DeliveryPlan plan, ReportQuery query, @Nullable BoardReport report, String origin) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    /** The groups of actions that need attention by their status, in order. */
    public static final List<Status> ATTENTION = List.of(Status.RED, Status.AMBER, Status.UNCLEAR);

    /** Where the report stands, without its days. */
    public String path() {
        return "/%s/delivery-plans/%d/report".formatted(council, plan.id());
    }

    /** The address that gives this report again. */
    public String permanent() {
        return origin + path() + query.date().permanent();
    }

    /** The same actions as a file of this kind. */
    public String file(String ending) {
        return path() + "." + ending + query.date().permanent();
    }

    /** The report on the same days from all that is known now. */
    public String asKnownNow() {
        return path() + query.date().present();
    }

    /** The day of the report, for links to pages of that day. */
    public AsAt at() {
        return AsAt.past(query.date().day());
    }

    /** The list of those actions of this plan that a query narrows down, on the day of the report. */
    public String list(String narrower) {
        return at().keep("/%s/actions?plan=%d%s".formatted(council, plan.id(), narrower));
    }

    public String href(Action action) {
        return at().keep("/" + council + "/actions/" + action.id());
    }

    public String day() {
        return TypedDate.words(query.date().day());
    }

    public String since() {
        return TypedDate.words(query.date().since());
    }

    /** The moment until which records count. */
    public String moment() {
        return moment(query.date().recordedBy());
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** Why a group of {@link #ATTENTION} is empty. */
    public String none(Status status) {
        return status == Status.UNCLEAR
                ? "No action waits for a status."
                : "No action is %s.".formatted(status.title().toLowerCase(Locale.UK));
    }

    /** Since when an action stands where it stands. */
    public String standing(Action action) {
        return report.since(action).map(day -> "%s since %s".formatted(action.status().title(), TypedDate.words(day)))
                .orElse(action.status().title());
    }

    /** Which way an action goes, in words. */
    public String travel(Action action) {
        return action.travel().map(Travel::title)
                .orElse(action.previousStatus() == null ? "First report" : "Cannot be compared with the report before");
    }

    /** A text, or that it is not stated. */
    public String stated(@Nullable String text) {
        return text == null || text.isBlank() ? "Not stated" : text;
    }

    /** One sentence for all kinds of change that did not occur; empty when all did. */
    public String absent() {
        var kinds = report.absent().stream().map(kind -> kind.title().toLowerCase(Locale.UK)).toList();
        return kinds.isEmpty() ? "" : "None: " + String.join(", ", kinds) + ".";
    }
}

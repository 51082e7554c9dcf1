package org.caremarket.delivery.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.Lifecycle;
import org.caremarket.delivery.DeliveryPlan;
import org.caremarket.delivery.Rag;
import org.caremarket.delivery.Status;
import org.caremarket.delivery.StatusCounts;
import org.caremarket.delivery.Timeframe;
import org.caremarket.delivery.Travel;

/**
 * A board report as the API gives it. What is not stated is left out.
 *
 * @param asAt the day of the report
 * @param since the day that it is compared with
 * @param recordedBy only what was recorded until this moment counts
 * @param permanent the address that gives this report again, whatever is recorded later
 * @param recordedLater what was recorded about the day since that moment
 * @param answer the report in a sentence or two
 * @param attention red, amber, to confirm, and whatever else is overdue, in this order
 * @param changes actions whose status is another than on the earlier day
 * @param moved actions whose "by when" is another than on the earlier day
 * @param due open actions that end within {@value BoardReport#DUE_DAYS} days
 */
@Serdeable
record BoardReportJson(
        Heading plan,
        LocalDate asAt,
        LocalDate since,
        Instant recordedBy,
        String permanent,
        LaterRecords recordedLater,
        String answer,
        Counts counts,
        List<Item> attention,
        List<StatusChange> changes,
        List<ByWhenChange> moved,
        List<Item> due,
        List<ThemeItems> themes) {

    /** What heads the plan; what is not stated is null. */
    @Serdeable
    record Heading(
            long id, String title, String period, @Nullable String accountableOfficer, @Nullable String committee,
            @Nullable String lead, @Nullable String source, @Nullable String madeUp) {

        static Heading of(DeliveryPlan plan) {
            return new Heading(plan.id(), plan.title(), plan.period(), plan.accountableOfficer(), plan.committee(),
                    plan.lead(), plan.source(), plan.madeUp());
        }
    }

    /** How many actions stand where; {@code unclear} are those whose status nobody has confirmed. */
    @Serdeable
    record Counts(
            long red, long amber, long unclear, long green, long notStarted, long complete, long stopped, long overdue,
            long total) {

        static Counts of(StatusCounts counts) {
            return new Counts(counts.of(Status.RED), counts.of(Status.AMBER), counts.of(Status.UNCLEAR),
                    counts.of(Status.GREEN), counts.of(Status.NOT_STARTED), counts.of(Status.COMPLETE),
                    counts.of(Status.STOPPED), counts.overdue(), counts.total());
        }
    }

    /** "By when" as typed, and the days that it means. */
    @Serdeable
    record ByWhen(String typed, @Nullable LocalDate start, @Nullable LocalDate end, boolean understood) {

        static ByWhen of(Timeframe time) {
            return new ByWhen(time.typed(), time.start(), time.end(), time.understood());
        }
    }

    /**
     * An action on the day of the report.
     *
     * @param lifecycle null while nobody has confirmed the status
     * @param rag null unless it is in progress
     * @param standingSince since when it has had this status
     * @param asOf the day that its last report speaks of
     */
    @Serdeable
    record Item(
            long id, String ref, String theme, String title, @Nullable String owner, List<String> segments,
            ByWhen byWhen, boolean overdue, @Nullable Lifecycle lifecycle, @Nullable Rag rag, @Nullable Travel travel,
            @Nullable LocalDate standingSince, String narrative, String correctiveAction, @Nullable String wording,
            LocalDate asOf) {

        static Item of(Action action, BoardReport report) {
            return new Item(action.id(), action.ref(), action.theme(), action.title(), action.owner(),
                    action.segments(), ByWhen.of(action.timeframe()), action.overdue(report.date().day()),
                    action.status().lifecycle(), action.status().rag(), action.travel().orElse(null),
                    report.since(action).orElse(null), action.narrative(), action.correctiveAction(),
                    action.wording(), action.asOf());
        }
    }

    /** A change of status; {@code from} is null for a new action, {@code UNCLEAR} stands for a status to confirm. */
    @Serdeable
    record StatusChange(long id, String ref, Change change, @Nullable Status from, Status to) {}

    /** A change of "by when". */
    @Serdeable
    record ByWhenChange(long id, String ref, ByWhen from, ByWhen to, boolean slipped) {}

    /** A theme with its actions. */
    @Serdeable
    record ThemeItems(long id, String title, Counts counts, List<Item> actions) {}

    static BoardReportJson of(BoardReport report, String permanent) {
        var attention = Stream.concat(
                ReportView.ATTENTION.stream().flatMap(status -> report.with(status).stream()),
                report.otherwiseOverdue().stream());
        var changes = Arrays.stream(Change.values()).flatMap(kind -> report.changed(kind).stream());
        return new BoardReportJson(
                Heading.of(report.plan()),
                report.date().day(),
                report.date().since(),
                report.date().recordedBy(),
                permanent,
                report.later(),
                report.answer(),
                Counts.of(report.counts()),
                items(attention, report),
                changes.map(changed -> new StatusChange(changed.action().id(), changed.action().ref(),
                        changed.change(), changed.before(), changed.action().status())).toList(),
                report.moved().stream().map(moved -> new ByWhenChange(moved.action().id(), moved.action().ref(),
                        ByWhen.of(moved.from()), ByWhen.of(moved.to()), moved.slipped())).toList(),
                items(report.due().stream(), report),
                report.sections().stream().map(section -> new ThemeItems(section.themeId(), section.theme(),
                        Counts.of(section.counts()), items(section.actions().stream(), report))).toList());
    }

    private static List<Item> items(Stream<Action> actions, BoardReport report) {
        return actions.map(action -> Item.of(action, report)).toList();
    }
}

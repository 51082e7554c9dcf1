package org.caremarket.delivery.report;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.DeliveryPlan;
import org.caremarket.delivery.Status;
import org.caremarket.delivery.StatusCounts;
import org.caremarket.delivery.StatusSentence;
import org.caremarket.platform.time.AsAt;
import org.caremarket.platform.web.TypedDate;

/**
 * A plan on a day, beside an earlier day. Made of what it is given alone, so that the same facts give the same report.
 *
 * @param plan the plan as it is headed today: what heads a plan has no history
 * @param actions every action on the day of the report, in reading order
 * @param before the same on the day that is compared with
 * @param counts how many of the actions stand where
 * @param standing since when each action has had its status, by its id
 * @param later what was recorded about the day of the report after the moment it goes by
 * @param late what was recorded about the day that is compared with after that day, and counts here
 */
public record BoardReport(
        DeliveryPlan plan,
        ReportDate date,
        List<Action> actions,
        List<Action> before,
        StatusCounts counts,
        Map<Long, LocalDate> standing,
        LaterRecords later,
        LaterRecords late) {

    /** How many days ahead "due next" looks: to the meeting after the next. */
    public static final int DUE_DAYS = 90;

    public BoardReport {
        actions = List.copyOf(actions);
        before = List.copyOf(before);
        standing = Map.copyOf(standing);
    }

    /** The answer first: what needs attention, and what has changed. The words are the same on whatever day it is read. */
    public String answer() {
        if (actions.isEmpty()) {
            return "No action of this plan was recorded for %s.".formatted(TypedDate.words(date.day()));
        }
        var stand = StatusSentence.of(counts, AsAt.present(date.day()));
        if (!comparable()) {
            return stand + " Nothing had been recorded for %s to compare it with.".formatted(sinceDay());
        }
        var changes = new ArrayList<String>();
        for (var change : Change.values()) {
            var count = changed(change).size();
            if (count > 0) {
                changes.add(change.words(count));
            }
        }
        var slipped = (int) moved().stream().filter(Moved::slipped).count();
        if (slipped > 0) {
            changes.add(slipped == 1 ? "1 slipped to a later date" : slipped + " slipped to later dates");
        }
        var otherwise = moved().size() - slipped;
        if (otherwise > 0) {
            changes.add(otherwise == 1 ? "1 has a different by when" : otherwise + " have a different by when");
        }
        return changes.isEmpty()
                ? "%s No status and no date has changed since %s.".formatted(stand, sinceDay())
                : "%s Since %s, %s.".formatted(stand, sinceDay(), Lists.and(changes));
    }

    /** Whether there was anything on the day that it is compared with. */
    public boolean comparable() {
        return !before.isEmpty();
    }

    /** The actions with this status. */
    public List<Action> with(Status status) {
        return actions.stream().filter(action -> action.status() == status).toList();
    }

    /** What is overdue and has no status that needs attention anyway, the longest overdue first. */
    public List<Action> otherwiseOverdue() {
        return actions.stream()
                .filter(action -> !action.status().needsAttention() && action.overdue(date.day()))
                .sorted(Comparator.comparing(Action::endsOn))
                .toList();
    }

    /** Other open actions whose "by when" cannot be read: nobody can say whether they are late. */
    public List<Action> otherwiseUnread() {
        return actions.stream().filter(action -> !action.status().needsAttention() && action.unread()).toList();
    }

    /** Since when an action has had its status. */
    public Optional<LocalDate> since(Action action) {
        return Optional.ofNullable(standing.get(action.id()));
    }

    /** What is open and ends within {@value #DUE_DAYS} days, the next first. */
    public List<Action> due() {
        return actions.stream()
                .filter(action -> action.open() && action.endsOn() != null
                        && !action.endsOn().isBefore(date.day())
                        && !action.endsOn().isAfter(date.day().plusDays(DUE_DAYS)))
                .sorted(Comparator.comparing(Action::endsOn))
                .toList();
    }

    /** Every action under its theme; a theme stands where its first action does. */
    public List<Section> sections() {
        return actions.stream()
                .collect(Collectors.groupingBy(Action::themeId, LinkedHashMap::new, Collectors.toList()))
                .values().stream()
                .map(own -> new Section(own.getFirst().themeId(), own.getFirst().theme(),
                        counts.ofTheme(own.getFirst().themeId()), own))
                .toList();
    }

    /** Whose status changed so, in reading order; nothing where there is nothing to compare with. */
    public List<Changed> changed(Change kind) {
        if (!comparable()) {
            return List.of();
        }
        var earlier = earlier();
        return actions.stream()
                .map(action -> changed(action, earlier.get(action.id())))
                .flatMap(Optional::stream)
                .filter(changed -> changed.change() == kind)
                .toList();
    }

    /** The kinds of change that did not occur. */
    public List<Change> absent() {
        return Arrays.stream(Change.values()).filter(kind -> changed(kind).isEmpty()).toList();
    }

    /** Whose "by when" has other words or means other days, in reading order. */
    public List<Moved> moved() {
        var earlier = earlier();
        return actions.stream()
                .filter(action -> earlier.containsKey(action.id()))
                .map(action -> new Moved(action, earlier.get(action.id()).timeframe()))
                .filter(moved -> !Objects.equals(moved.from(), moved.to()))
                .toList();
    }

    private Map<Long, Action> earlier() {
        return before.stream().collect(Collectors.toMap(Action::id, Function.identity()));
    }

    private static Optional<Changed> changed(Action action, @Nullable Action earlier) {
        var status = earlier == null ? null : earlier.status();
        return Change.between(status, action.status()).map(change -> new Changed(change, action, status));
    }

    private String sinceDay() {
        return TypedDate.words(date.since());
    }
}

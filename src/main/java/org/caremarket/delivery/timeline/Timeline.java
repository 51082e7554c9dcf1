package org.caremarket.delivery.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caremarket.delivery.Action;
import org.caremarket.platform.time.AsAt;
import org.caremarket.platform.time.Quarter;
import org.caremarket.platform.web.TypedDate;

/**
 * Actions over time. Every action is in exactly one of {@link #themes} and {@link #dateless}, and in exactly one of
 * {@link #quarters}, {@link #openEnded} and {@link #dateless}.
 *
 * @param actions in reading order
 * @param at the day that the timeline is seen at
 */
public record Timeline(List<Action> actions, AsAt at) {

    /** Why an action has no place in time. */
    public enum NoDays {
        ONGOING("Ongoing"),
        NOT_UNDERSTOOD("Not understood as a date"),
        NOT_STATED("Not stated");

        private final String title;

        NoDays(String title) {
            this.title = title;
        }

        /** As a heading under "no dates". */
        public String title() {
            return title;
        }

        private static NoDays of(Action action) {
            if (!action.timeframe().stated()) {
                return NOT_STATED;
            }
            return action.understood() ? ONGOING : NOT_UNDERSTOOD;
        }
    }

    /** The actions of a theme that have a first or a last day. */
    public record Theme(String title, List<Action> actions) {}

    /** The actions whose last day is in a quarter. */
    public record Ending(Quarter quarter, List<Action> actions) {}

    /** The actions that have no days, for one reason. */
    public record Dateless(NoDays why, List<Action> actions) {}

    public Timeline {
        actions = List.copyOf(actions);
    }

    /** These actions, in the order in which they are read, as seen at this day. */
    public static Timeline of(List<Action> actions, AsAt at) {
        return new Timeline(actions, at);
    }

    /** What can be drawn, by theme in the order of the plan; themes without such an action are left out. */
    public List<Theme> themes() {
        var themes = new LinkedHashMap<String, List<Action>>();
        dated().forEach(action -> add(themes, action.theme(), action));
        return themes.entrySet().stream().map(theme -> new Theme(theme.getKey(), theme.getValue())).toList();
    }

    /** What has a last day, by the quarter of that day. */
    public List<Ending> quarters() {
        var quarters = new TreeMap<Quarter, List<Action>>();
        dated().filter(action -> action.endsOn() != null)
                .forEach(action -> add(quarters, Quarter.of(action.endsOn()), action));
        return quarters.entrySet().stream().map(each -> new Ending(each.getKey(), each.getValue())).toList();
    }

    /** What has a first day and no last. */
    public List<Action> openEnded() {
        return dated().filter(action -> action.endsOn() == null).toList();
    }

    /** What has no days at all. */
    public List<Dateless> dateless() {
        var reasons = new TreeMap<NoDays, List<Action>>();
        actions.stream().filter(action -> !isDated(action)).forEach(action -> add(reasons, NoDays.of(action), action));
        return reasons.entrySet().stream().map(each -> new Dateless(each.getKey(), each.getValue())).toList();
    }

    /**
     * Where the plan stands in time: of what is still open, how much ends by the end of the next quarter, how much is
     * late and how much never ends.
     */
    public String answer() {
        if (actions.isEmpty()) {
            return at.past() ? "This plan had no actions by then." : "This plan has no actions yet.";
        }
        var open = actions.stream().filter(Action::open).toList();
        if (open.isEmpty()) {
            return (actions.size() == 1 ? "Its one action " : "All %d actions ".formatted(actions.size()))
                    + verb(actions.size(), "is", "are", "was") + " complete or stopped.";
        }
        var soon = Quarter.of(at.day()).plus(1).last();
        var parts = new ArrayList<String>();
        var ending = count(open, action -> endsFromNowUntil(action, soon));
        parts.add("%s %s by %s".formatted(
                ending == 0 ? "none" : ending, verb(Math.max(1, ending), "ends", "end", "was to end"), TypedDate.words(soon)));
        var overdue = count(open, action -> action.overdue(at.day()));
        if (overdue > 0) {
            parts.add("%d %s overdue".formatted(overdue, verb(overdue, "is", "are", "was")));
        }
        var endless = count(open, action -> action.endsOn() == null);
        if (endless > 0) {
            parts.add("%d %s no last day".formatted(endless, verb(endless, "has", "have", "had")));
        }
        var last = parts.removeLast();
        return "%d of %d %s %s still open: %s.".formatted(
                open.size(), actions.size(), actions.size() == 1 ? "action" : "actions", verb(open.size(), "is", "are", "was"),
                parts.isEmpty() ? last : String.join(", ", parts) + " and " + last);
    }

    /** The verb for so many, of this day or an earlier one. */
    private String verb(long count, String one, String several, String past) {
        if (!at.past()) {
            return count == 1 ? one : several;
        }
        return count == 1 ? past : past.replace("was", "were");
    }

    private boolean endsFromNowUntil(Action action, LocalDate last) {
        return action.endsOn() != null && !action.endsOn().isBefore(at.day()) && !action.endsOn().isAfter(last);
    }

    private static long count(List<Action> actions, Predicate<Action> which) {
        return actions.stream().filter(which).count();
    }

    private Stream<Action> dated() {
        return actions.stream().filter(Timeline::isDated);
    }

    static boolean isDated(Action action) {
        return action.startsOn() != null || action.endsOn() != null;
    }

    private static <K> void add(Map<K, List<Action>> groups, K key, Action action) {
        groups.computeIfAbsent(key, none -> new ArrayList<>()).add(action);
    }
}

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
import org.caremarket.delivery.Lifecycle;
import org.caremarket.platform.time.Quarter;

/**
 * Actions over time. Every action is in exactly one of {@link #themes} and {@link #dateless}, and in exactly one of
 * {@link #quarters}, {@link #openEnded} and {@link #dateless}.
 *
 * @param actions in reading order
 * @param day the day that the timeline is seen at
 */
public record Timeline(List<Action> actions, LocalDate day) {

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

    /** These actions, in the order in which they are read, as seen on this day. */
    public static Timeline of(List<Action> actions, LocalDate today) {
        return new Timeline(actions, today);
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

    /** Where the plan stands in time: what ends soon, what is late and what never ends, of what is still open. */
    public String answer() {
        if (actions.isEmpty()) {
            return "This plan has no actions yet.";
        }
        var open = count(Timeline::isOpen);
        if (open == 0) {
            return actions.size() == 1
                    ? "Its one action is complete or stopped."
                    : "All %d actions are complete or stopped.".formatted(actions.size());
        }
        var parts = new ArrayList<String>();
        var soon = count(this::endsSoon);
        parts.add(soon == 0 ? "none ends this quarter or next" : soon + (soon == 1 ? " ends" : " end") + " this quarter or next");
        var overdue = count(action -> action.overdue(day));
        if (overdue > 0) {
            parts.add(overdue + (overdue == 1 ? " is" : " are") + " overdue");
        }
        var endless = count(action -> isOpen(action) && action.endsOn() == null);
        if (endless > 0) {
            parts.add(endless + (endless == 1 ? " has" : " have") + " no last day");
        }
        var last = parts.removeLast();
        return "%d of %s still open: %s.".formatted(
                open,
                actions.size() == 1 ? "1 action is" : actions.size() + (open == 1 ? " actions is" : " actions are"),
                parts.isEmpty() ? last : String.join(", ", parts) + " and " + last);
    }

    private boolean endsSoon(Action action) {
        return isOpen(action)
                && action.endsOn() != null
                && !action.endsOn().isBefore(day)
                && !action.endsOn().isAfter(Quarter.of(day).plus(1).last());
    }

    private long count(Predicate<Action> which) {
        return actions.stream().filter(which).count();
    }

    private Stream<Action> dated() {
        return actions.stream().filter(Timeline::isDated);
    }

    private static boolean isDated(Action action) {
        return action.startsOn() != null || action.endsOn() != null;
    }

    private static boolean isOpen(Action action) {
        var lifecycle = action.status().lifecycle();
        return lifecycle != Lifecycle.COMPLETE && lifecycle != Lifecycle.STOPPED;
    }

    private static <K> void add(Map<K, List<Action>> groups, K key, Action action) {
        groups.computeIfAbsent(key, none -> new ArrayList<>()).add(action);
    }
}

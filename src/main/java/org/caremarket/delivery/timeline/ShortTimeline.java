package org.caremarket.delivery.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.caremarket.delivery.Action;
import org.caremarket.platform.chart.Svg;
import org.caremarket.platform.time.AsAt;

/**
 * A few actions over time, for a page that has them in words already: what needs attention and what comes up. Shown by
 * the tag {@code delivery.timeline.few}, on wide screens only.
 *
 * @param actions those of them that have days, by their last day
 */
public record ShortTimeline(String council, List<Action> actions, AsAt at) {

    private static final int MOST = 8;

    /** Of these two lists, of which the first has precedence. */
    public static ShortTimeline of(String council, List<Action> attention, List<Action> comingUp, AsAt at) {
        var few = Stream.concat(attention.stream(), comingUp.stream())
                .filter(Timeline::isDated)
                .distinct()
                .limit(MOST)
                .sorted(Comparator.comparing(Action::endsOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return new ShortTimeline(council, few, at);
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return actions.isEmpty();
    }

    /** The chart; only when there is something to draw. */
    public Svg chart() {
        return new TimelineCharts(council, at).few(
                "short-timeline",
                "Timeline of actions that need attention or end next",
                "The same actions are listed above.",
                actions);
    }
}

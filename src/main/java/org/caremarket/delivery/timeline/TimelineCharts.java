package org.caremarket.delivery.timeline;

import java.util.List;
import java.util.stream.IntStream;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.timeline.Timeline.Theme;
import org.caremarket.platform.chart.Svg;
import org.caremarket.platform.chart.TimelineChart;
import org.caremarket.platform.chart.TimelineChart.Bar;
import org.caremarket.platform.chart.TimelineChart.Group;
import org.caremarket.platform.chart.TimelineChart.Marker;
import org.caremarket.platform.time.AsAt;
import org.caremarket.platform.web.TypedDate;

/** Draws a timeline: as one chart, or as one for each theme where one would be too long to see its quarters. */
public final class TimelineCharts {

    /** More bars than this are more than two screens. */
    private static final int MOST_IN_ONE = 60;

    private final String council;
    private final AsAt at;

    TimelineCharts(String council, AsAt at) {
        this.council = council;
        this.at = at;
    }

    /**
     * A chart with the heading above it.
     *
     * @param heading the theme; empty when the chart has all
     */
    public record Part(String heading, Svg chart) {}

    /** The charts of a plan; none when nothing in it has days. */
    List<Part> of(String name, Timeline timeline) {
        var themes = timeline.themes();
        var bars = themes.stream().mapToInt(theme -> theme.actions().size()).sum();
        if (bars == 0) {
            return List.of();
        }
        if (bars <= MOST_IN_ONE) {
            var groups = themes.stream().map(theme -> new Group(theme.title(), bars(theme.actions()))).toList();
            return List.of(new Part("", draw("timeline", name, timeline.answer(), groups)));
        }
        return IntStream.range(0, themes.size()).mapToObj(i -> part(name, i, themes.get(i))).toList();
    }

    private Part part(String name, int number, Theme theme) {
        var finding = Timeline.of(theme.actions(), at).answer();
        var groups = List.of(new Group("", bars(theme.actions())));
        return new Part(theme.title(), draw("timeline-" + (number + 1), name + ": " + theme.title(), finding, groups));
    }

    /** One chart of these actions, which have days. */
    Svg few(String id, String name, String description, List<Action> actions) {
        return draw(id, name, description, List.of(new Group("", bars(actions))));
    }

    private Svg draw(String id, String name, String description, List<Group> groups) {
        var marker = new Marker(at.day(), at.past() ? TypedDate.words(at.day()) : "Today");
        return new TimelineChart(id, name, description, marker, groups).draw();
    }

    private List<Bar> bars(List<Action> actions) {
        var day = at.day();
        return actions.stream()
                .map(action -> new Bar(
                        TimelineWords.label(action),
                        action.startsOn(),
                        action.endsOn(),
                        action.overdue(day) ? day : null,
                        "app-bar--" + action.status().slug(),
                        TimelineWords.status(action, day),
                        TimelineWords.full(action, day),
                        TimelineWords.href(council, action, at)))
                .toList();
    }
}

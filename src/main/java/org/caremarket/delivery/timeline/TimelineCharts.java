package org.caremarket.delivery.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.timeline.Timeline.Theme;
import org.caremarket.platform.chart.Svg;
import org.caremarket.platform.chart.TimelineChart;
import org.caremarket.platform.chart.TimelineChart.Bar;
import org.caremarket.platform.chart.TimelineChart.Group;
import org.caremarket.platform.chart.TimelineChart.Marker;

/** Draws a timeline: as one chart, or as one for each theme where one would be too long to see its quarters. */
final class TimelineCharts {

    /** More bars than this are more than two screens. */
    private static final int MOST_IN_ONE = 60;

    private final LocalDate day;
    private final Marker marker;
    private final Function<Action, String> href;

    /**
     * @param dayWords what is written at the day of the page, for example {@code Today}
     * @param href where an action is
     */
    TimelineCharts(LocalDate day, String dayWords, Function<Action, String> href) {
        this.day = day;
        this.marker = new Marker(day, dayWords);
        this.href = href;
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
        var finding = Timeline.of(theme.actions(), day).answer();
        var groups = List.of(new Group("", bars(theme.actions())));
        return new Part(theme.title(), draw("timeline-" + (number + 1), name + ": " + theme.title(), finding, groups));
    }

    /** One chart of these actions, which have days. */
    Svg few(String id, String name, String description, List<Action> actions) {
        return draw(id, name, description, List.of(new Group("", bars(actions))));
    }

    private Svg draw(String id, String name, String description, List<Group> groups) {
        return new TimelineChart(id, name, description, marker, groups).draw();
    }

    private List<Bar> bars(List<Action> actions) {
        return actions.stream()
                .map(action -> new Bar(
                        TimelineWords.label(action),
                        action.startsOn(),
                        action.endsOn(),
                        action.overdue(day) ? day : null,
                        "app-bar--" + action.status().slug(),
                        TimelineWords.status(action, day),
                        TimelineWords.full(action, day),
                        href.apply(action)))
                .toList();
    }
}

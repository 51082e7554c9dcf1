package org.caremarket.platform.chart;

import io.micronaut.core.annotation.Nullable;

/**
 * The outermost element of a chart: its size, and what it is to people who do not see it.
 *
 * @param id unique in its page; other ids of the chart begin with it
 * @param name what the chart shows, in a few words
 * @param description the finding, and where the figures stand; null when its name says enough
 * @param width in units, which are pixels on a wide screen
 * @param height in units
 */
public record Canvas(String id, String name, @Nullable String description, double width, double height) {

    /** A picture: one thing to a screen reader, which reads the name and the description and nothing inside. */
    public Svg picture() {
        return root("img");
    }

    /**
     * A drawing with links in it. A picture would hide them from screen readers though the keyboard reaches them, so it
     * is a named group; what is not a link in it should have {@code aria-hidden}.
     */
    public Svg linked() {
        return root("group");
    }

    private Svg root(String role) {
        var svg = Svg.of("svg")
                .attr("xmlns", "http://www.w3.org/2000/svg")
                .attr("viewBox", "0 0 %s %s".formatted(Svg.number(width), Svg.number(height)))
                .attr("width", width)
                .attr("height", height)
                .attr("role", role)
                .attr("aria-labelledby", id + "-name")
                .add(Svg.of("title").attr("id", id + "-name").say(name));
        return description == null
                ? svg
                : svg.attr("aria-describedby", id + "-description")
                        .add(Svg.of("desc").attr("id", id + "-description").say(description));
    }
}

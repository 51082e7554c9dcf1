package org.caremarket.platform.chart;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.caremarket.platform.chart.Label.Anchor;
import org.caremarket.platform.chart.Label.Kind;

/**
 * A small strip for a cell of a table: the values of a group as short lines, its median as a longer one, the own value as
 * a diamond. From the least to the greatest of them; the cell beside it says the own value, or why there is none.
 *
 * @param id unique in its page
 * @param name what it shows, with the own value and the median in words
 * @param values of the group; may be empty
 * @param median null when there is none
 * @param own null when there is none
 * @param least what is written below the left end, for example {@code 48.1%}; empty for nothing
 * @param greatest what is written below the right end; empty for nothing
 */
public record StripPlot(
        String id,
        String name,
        List<Double> values,
        @Nullable Double median,
        @Nullable Double own,
        String least,
        String greatest) {

    private static final double WIDTH = 240;
    private static final double MARGIN = 10;
    private static final double MIDDLE = 15;
    private static final double TICK = 7;
    private static final double MEDIAN = 12;
    private static final double HEIGHT = 30;

    public StripPlot {
        values = List.copyOf(values);
        values.forEach(Finite::check);
        Finite.check(median);
        Finite.check(own);
    }

    /** The strip, 240 units wide: it fits a column of a table and a phone alike. */
    public Svg draw() {
        var words = !least.isEmpty() || !greatest.isEmpty();
        var svg = new Canvas(id, name, null, WIDTH, HEIGHT + (words ? Label.LINE : 0)).picture()
                .css("app-figure")
                .add(Svg.line(MARGIN, MIDDLE, WIDTH - MARGIN, MIDDLE).css("app-figure__base"));
        values.stream().map(this::at).distinct().forEach(x ->
                svg.add(Svg.line(x, MIDDLE - TICK, x, MIDDLE + TICK).css("app-figure__tick")));
        if (median != null) {
            svg.add(Svg.line(at(median), MIDDLE - MEDIAN, at(median), MIDDLE + MEDIAN).css("app-figure__middle"));
        }
        if (own != null) {
            svg.add(Marks.diamond(at(own), MIDDLE, Marks.DIAMOND));
        }
        if (words) {
            svg.add(
                    new Label(0, HEIGHT + 13, Kind.SOFT.fit(least, WIDTH / 2 - Label.GAP), Kind.SOFT, Anchor.START).draw(),
                    new Label(WIDTH, HEIGHT + 13, Kind.SOFT.fit(greatest, WIDTH / 2 - Label.GAP), Kind.SOFT, Anchor.END).draw());
        }
        return svg;
    }

    /** In the middle when there is nothing to compare with. */
    private double at(double value) {
        var all = Stream.concat(values.stream(), Stream.of(median, own == null ? value : own, value).filter(Objects::nonNull))
                .mapToDouble(Double::doubleValue).summaryStatistics();
        return all.getMin() < all.getMax()
                ? new Scale(all.getMin(), all.getMax(), MARGIN, WIDTH - MARGIN).at(value)
                : WIDTH / 2;
    }
}

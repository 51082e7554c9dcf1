package org.caremarket.figure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.caremarket.indicator.Indicator;
import org.caremarket.platform.time.Period;
import org.caremarket.platform.web.Difference;

/**
 * How a figure came to be what it is.
 *
 * @param versions newest first
 */
public record FigureHistory(List<Figure> versions, Indicator indicator) {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    /**
     * One version.
     *
     * @param parts what was said before and from then on, only where the two differ; none for the first
     */
    public record Change(Figure version, List<Difference> parts) {

        /** By whom and when: {@code 10 June 2024, by An officer}. */
        public String when() {
            var day = LocalDate.ofInstant(version.recordedAt(), HERE);
            return "%s, by %s".formatted(Period.day(day).words(), version.recordedBy());
        }
    }

    /** The changes, newest first; the last is how it began. */
    public List<Change> all() {
        return IntStream.range(0, versions.size()).mapToObj(at -> {
            var now = versions.get(at);
            var parts = at == versions.size() - 1 ? List.<Difference>of() : Difference.between(
                    FigureParts.of(versions.get(at + 1).text(), indicator), FigureParts.of(now.text(), indicator));
            return new Change(now, parts);
        }).toList();
    }

    /** The answer before the single changes. */
    public String answer() {
        return switch (versions.size()) {
            case 0, 1 -> "Nothing has been changed in this figure.";
            case 2 -> "The figure was changed once.";
            default -> "The figure was changed %d times.".formatted(versions.size() - 1);
        };
    }
}

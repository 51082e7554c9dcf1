package org.caremarket.indicator;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.platform.time.Period;

/**
 * What the page of one indicator shows.
 *
 * @param figures what is recorded of it, newest first
 * @param all the catalogue by code
 * @param mayEdit whether the reader records figures and changes local indicators
 */
public record OneIndicatorView(
        String council, Indicator indicator, List<RecordedFigures.Line> figures, Map<String, Indicator> all,
        boolean mayEdit) {

    /** The name of an indicator that it must not be compared with; the code when it is in no catalogue. */
    public String name(NotWith other) {
        var known = all.get(other.code());
        return known == null ? other.code() : known.name();
    }

    public boolean known(NotWith other) {
        return all.containsKey(other.code());
    }

    /** For which periods figures are recorded: {@code day, month}. */
    public String periods() {
        return Stream.of(Period.Kind.values()).filter(indicator.periods()::contains).map(Period.Kind::words)
                .collect(Collectors.joining(", "));
    }

    /** How it is worked out; empty when it is no ratio. */
    public String formula() {
        return indicator.kind().isRatio() ? "%s / %s × %,d".formatted(
                indicator.numerator(), indicator.denominator(), indicator.per()) : "";
    }

    /** Who publishes it. */
    public String source() {
        return indicator.source().isEmpty() ? "Nobody: councils record it themselves" : indicator.source();
    }

    /** The version of the definition in words. */
    public String words(Method method) {
        return method.since().isEmpty() ? "Version %d: as defined above, at first".formatted(method.version())
                : "Version %d, since %s: %s".formatted(method.version(), Period.of(method.since()).words(), method.change());
    }

    /** The answer first. */
    public String answer() {
        return figures.isEmpty() ? "No figures of it are recorded."
                : "%s: %s (%s).".formatted(figures.getFirst().about().isEmpty() ? "Newest"
                        : "Newest of " + figures.getFirst().about(), figures.getFirst().value(), figures.getFirst().period());
    }

    public String path() {
        return "/" + council + "/indicators/" + indicator.code();
    }

    public String recordHref() {
        return "/" + council + "/figures/new?indicator=" + indicator.code();
    }
}

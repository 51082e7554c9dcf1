package org.caremarket.figure;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.NotWith;

/**
 * What the page of one figure shows.
 *
 * @param line the figure
 * @param periods the figure to go by of each period, of the same area, newest first; this one's period included
 * @param versions every version of it, newest first
 * @param indicators the catalogue by code
 * @param mayEdit whether the reader changes it
 */
public record FigureView(
        String council, FigureLine line, List<FigureLine> periods, List<Figure> versions,
        Map<String, Indicator> indicators, Areas areas, LocalDate today, boolean mayEdit) {

    public Figure figure() {
        return line.figure();
    }

    public Indicator indicator() {
        return line.indicator();
    }

    /** The figure in words, before all else. */
    public String answer() {
        return FigureSentence.of(line, area());
    }

    /** Whom it is about, where that is not the council itself; null where it is. */
    public @Nullable String area() {
        return figure().area().equals(areas.own()) ? null : areas.name(figure().area());
    }

    public String areaName() {
        return areas.name(figure().area());
    }

    public FigureHistory history() {
        return new FigureHistory(versions, indicator());
    }

    /** As the source states the value; null when it does not. */
    public @Nullable String stated() {
        return FigureParts.stated(figure().measurement(), indicator());
    }

    /** A number as the source has it. */
    public String plain(java.math.@Nullable BigDecimal number) {
        return FigureSentence.plain(number);
    }

    public String numeratorName() {
        return FigureParts.title(indicator().numerator());
    }

    public String denominatorName() {
        return FigureParts.title(indicator().denominator());
    }

    /** What changed in the definition that it follows; null when the definition has one version. */
    public @Nullable String method() {
        return indicator().methods().size() < 2 ? null : indicator().method(figure().method())
                .map(method -> method.since().isEmpty() ? "Version 1" : "Version %d, since %s: %s".formatted(
                        method.version(), method.since(), method.change()))
                .orElse("Version " + figure().method());
    }

    /** The name of an indicator that it must not be compared with; the code when it is in no catalogue. */
    public String name(NotWith other) {
        var known = indicators.get(other.code());
        return known == null ? other.code() : known.name();
    }

    /** Other sources that give the same. */
    public List<FigureLine> others() {
        return line.others().stream().map(other -> new FigureLine(other, indicator(), List.of())).toList();
    }

    public String path() {
        return "/" + council + "/figures/" + figure().id();
    }

    public String href(Figure other) {
        return "/" + council + "/figures/" + other.id();
    }

    public String indicatorHref() {
        return "/" + council + "/indicators/" + indicator().code();
    }
}

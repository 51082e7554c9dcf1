package org.caremarket.benchmark.comparison;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.benchmark.Group;
import org.caremarket.benchmark.Standing;
import org.caremarket.benchmark.statistics.Spread;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.Method;
import org.caremarket.platform.chart.ChartSize;
import org.caremarket.platform.chart.Svg;
import org.caremarket.platform.time.Period;

/**
 * What the page of one indicator over time shows.
 *
 * @param line null when nobody has a value
 * @param kinds the kinds of period to choose from
 * @param council whose line it is; null for the group alone
 * @param councils whose lines can be chosen
 * @param asides sentences on what the line does not show
 */
public record TrendView(
        Place place, Indicator indicator, @Nullable Line line, List<Period.Kind> kinds, Group.@Nullable Member council,
        List<Group.Member> councils, List<String> asides) {

    /** Where the form sends what was chosen. */
    public String path() {
        return place.root() + "/benchmarks/" + indicator.code() + "/trend";
    }

    /** The kind's word in addresses: {@code year}. */
    public static String key(Period.Kind kind) {
        return kind.name().toLowerCase();
    }

    /** How people choose a kind: {@code Financial years}. */
    public static String plural(Period.Kind kind) {
        return kind.words().substring(0, 1).toUpperCase() + kind.words().substring(1) + "s";
    }

    /** Whether there is anything to draw. */
    public boolean drawable() {
        return line != null;
    }

    /** The answer. */
    public List<String> sentences() {
        if (line == null) {
            return with(List.of("No council in %s has a figure of this that can be seen here.".formatted(place.group().name())));
        }
        return with(council == null ? TrendWords.ofGroup(place.group().name(), line) : TrendWords.of(place.group().name(), council.name(), line));
    }

    private List<String> with(List<String> sentences) {
        return Stream.concat(sentences.stream(), asides.stream()).toList();
    }

    /** Whether a chart says more than the sentences: one dot shows no way that anything goes. */
    public boolean charted() {
        return line != null && (line.points().stream().filter(point -> point.standing().flatMap(Standing::estimate).isPresent()).count() > 1
                || line.points().stream().filter(point -> spread(point).isPresent()).count() > 1);
    }

    public Svg chart(ChartSize size) {
        return TrendPicture.draw(this, size);
    }

    /** Every period, newest first. */
    public List<Line.Point> rows() {
        return line.points().reversed();
    }

    public String value(Line.Point point) {
        return point.standing().map(standing -> Words.cell(indicator, standing))
                .orElse(point.benchmark().isPresent() ? "not a member" : "no value");
    }

    public String interval(Line.Point point) {
        return point.standing().flatMap(Standing::estimate).flatMap(estimate -> estimate.intervals())
                .map(both -> Words.interval(indicator, both.at95())).orElse("–");
    }

    /** Whether any period has an interval; without one the column would be empty. */
    public boolean intervals() {
        return line.points().stream().anyMatch(each -> !interval(each).equals("–"));
    }

    public String place(Line.Point point) {
        return point.standing().flatMap(Standing::rank).filter(rank -> rank.of() > 1).map(rank -> rank.words()).orElse("–");
    }

    /** Whether the council has a place in any period; a count has none. */
    public boolean places() {
        return line.points().stream().anyMatch(each -> !place(each).equals("–"));
    }

    public String median(Line.Point point) {
        return spread(point).map(spread -> Words.brief(indicator, spread.median())).orElse("–");
    }

    public String range(Line.Point point) {
        return spread(point).map(spread -> "%s to %s".formatted(
                Words.brief(indicator, spread.lowest()), Words.brief(indicator, spread.highest()))).orElse("–");
    }

    /** Between which values the middle half of the councils lies; a dash where they are too few. */
    public String half(Line.Point point) {
        return spread(point).flatMap(Spread::quartiles).map(half -> "%s to %s".formatted(
                Words.brief(indicator, half.lower()), Words.brief(indicator, half.upper()))).orElse("–");
    }

    /** Whether any period has enough councils for a middle half. */
    public boolean halves() {
        return line.points().stream().anyMatch(each -> !half(each).equals("–"));
    }

    /** How many councils have a figure that the group sees. */
    public String reported(Line.Point point) {
        return point.benchmark().map(each -> "%d of %d".formatted(
                each.standings().stream().filter(Entry::shares).count(), each.standings().size())).orElse("none");
    }

    /** Whether only the council itself sees its figure here. */
    public boolean kept(Line.Point point) {
        return point.standing().filter(each -> each.reported() && !Entry.shares(each)).isPresent();
    }

    /** Of one value there is none. */
    private static Optional<Spread> spread(Line.Point point) {
        return point.benchmark().flatMap(each -> each.spread()).filter(spread -> spread.of() > 1);
    }

    /** Whether more than one definition was used. */
    public boolean definitions() {
        return line.points().stream().map(Line.Point::method).filter(method -> method > 0).distinct().count() > 1;
    }

    /** Which periods follow which definition, the newest first. */
    public List<String> methods() {
        return line.points().stream().filter(point -> point.method() > 0)
                .collect(Collectors.groupingBy(Line.Point::method))
                .entrySet().stream()
                .sorted(Map.Entry.<Integer, List<Line.Point>>comparingByKey().reversed())
                .map(each -> "%s: definition version %d%s".formatted(
                        each.getValue().stream().map(point -> point.period().words()).collect(Collectors.joining(", ")), each.getKey(),
                        indicator.method(each.getKey()).map(Method::change).filter(change -> !change.isBlank())
                                .map(change -> ". " + change).orElse("")))
                .toList();
    }

    /** What was chosen, for addresses. */
    Map<String, String> chosen() {
        return Map.of("area", council == null ? "" : council.area(), "kind", line == null ? "" : key(line.kind()));
    }

    public List<IndicatorView.Download> downloads() {
        return Downloads.links(file -> place.page("/" + indicator.code() + "/trend" + file, chosen()), charted());
    }

    /** The comparison of one period. */
    public String comparison(Line.Point point) {
        return place.indicator(indicator.code(), point.period(), "");
    }

    /** What a reader must know of the figures of the council. */
    public List<String> notes() {
        var notes = new ArrayList<String>();
        line.points().forEach(point -> point.standing().flatMap(Standing::figure).ifPresent(figure -> {
            if (figure.madeUp() != null) {
                notes.add("%s: made up for demonstration. %s".formatted(point.period().words(), figure.madeUp()));
            }
            if (!figure.note().isBlank()) {
                notes.add("%s: %s".formatted(point.period().words(), figure.note()));
            }
            if (!figure.status().equals("FINAL")) {
                notes.add("%s: %s.".formatted(point.period().words(), figure.status().toLowerCase()));
            }
        }));
        return notes;
    }
}

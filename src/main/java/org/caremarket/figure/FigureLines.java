package org.caremarket.figure;

import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caremarket.indicator.Indicator;
import org.caremarket.platform.time.Period;

/**
 * All figures of a council as lines, in the order of the catalogue; of an indicator the council's own first, then newest
 * first, of several sources the one to go by first.
 */
public record FigureLines(List<FigureLine> all) {

    /**
     * @param figures in the order of {@link Figures#all()}: newest first, and the one to go by before the others
     * @param indicators every indicator by its code, in the catalogue's order
     * @param own the council's own area
     */
    static FigureLines of(List<Figure> figures, Map<String, Indicator> indicators, String own) {
        var same = figures.stream().collect(Collectors.groupingBy(FigureLines::subject));
        var order = order(indicators);
        var lines = figures.stream()
                .map(figure -> new FigureLine(figure, indicator(indicators, figure.indicator()),
                        same.get(subject(figure)).stream().filter(other -> other.id() != figure.id()).toList()))
                .sorted(Comparator
                        .comparing((FigureLine line) -> order.getOrDefault(line.figure().indicator(), Integer.MAX_VALUE))
                        .thenComparing(line -> line.figure().indicator())
                        .thenComparing(line -> !line.figure().area().equals(own))
                        .thenComparing(line -> line.figure().area()))
                .toList();
        return new FigureLines(lines);
    }

    /** Indicators of a segment stand together, segments as they first come in the catalogue. */
    private static Map<String, Integer> order(Map<String, Indicator> indicators) {
        var order = new HashMap<String, Integer>();
        var bySegment = indicators.values().stream().collect(
                Collectors.groupingBy(Indicator::segment, LinkedHashMap::new, Collectors.toList()));
        bySegment.values().stream().flatMap(List::stream).forEach(each -> order.put(each.code(), order.size()));
        return order;
    }

    private static Indicator indicator(Map<String, Indicator> indicators, String code) {
        var known = indicators.get(code);
        return known == null ? Indicator.gone(code) : known;
    }

    private static List<String> subject(Figure figure) {
        return List.of(figure.indicator(), figure.area(), figure.period());
    }

    /** Those that are wanted. A later period for which nothing is stated takes no value's place. */
    public List<FigureLine> wanted(FigureFilter filter) {
        var fitting = all.stream().filter(filter::fits).toList();
        if (filter.show() != FigureFilter.Show.NEWEST) {
            return fitting;
        }
        var newest = new LinkedHashMap<List<String>, FigureLine>();
        fitting.forEach(line -> newest.merge(whose(line), line,
                (one, other) -> !one.hasValue() && other.hasValue() ? other : one));
        return List.copyOf(newest.values());
    }

    /** Lines of the same indicator and area about a later period than a line's own, newest first. */
    List<FigureLine> later(FigureLine line) {
        return all.stream()
                .filter(each -> whose(each).equals(whose(line))
                        && each.figure().time().compareTo(line.figure().time()) > 0)
                .toList();
    }

    private static List<String> whose(FigureLine line) {
        return List.of(line.figure().indicator(), line.figure().area());
    }

    /** How many indicators there are figures of. */
    public long indicators() {
        return all.stream().map(line -> line.figure().indicator()).distinct().count();
    }

    /** How many figures contradict themselves or another source. */
    public long needingLook() {
        return all.stream().filter(FigureLine::needsLook).count();
    }

    /** The segments that have figures, in order. */
    public List<String> segments() {
        return all.stream().map(line -> line.indicator().segment()).distinct().toList();
    }

    /** The financial years in which periods end, newest first. */
    public List<Period> years() {
        return all.stream().map(line -> line.figure().time().last())
                .map(day -> Period.year(day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1))
                .distinct().sorted(Comparator.reverseOrder()).toList();
    }

    /** Lines under their segment. */
    public record Group(String segment, List<FigureLine> lines) {}

    /** Lines that stand in order, by segment. */
    static List<Group> grouped(List<FigureLine> lines) {
        var groups = new ArrayList<Group>();
        for (var line : lines) {
            var segment = line.indicator().segment();
            if (groups.isEmpty() || !groups.getLast().segment().equals(segment)) {
                groups.add(new Group(segment, new ArrayList<>()));
            }
            groups.getLast().lines().add(line);
        }
        return groups;
    }
}

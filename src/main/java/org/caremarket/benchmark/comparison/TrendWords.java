package org.caremarket.benchmark.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.caremarket.benchmark.Standing;
import org.caremarket.indicator.Indicator;
import org.caremarket.platform.time.Period;

/** An indicator over time in sentences. */
final class TrendWords {

    private TrendWords() {}

    /** One council's line: from where to where since the last break, what the test shows, what is missing. */
    static List<String> of(String group, String council, Line line) {
        var since = sinceBreak(line);
        var own = since.stream().filter(TrendWords::valued).toList();
        var sentences = new ArrayList<String>();
        sentences.add(own.isEmpty()
                ? "%s has no figure%s that can be drawn.".formatted(council, since.size() < line.points().size()
                        ? " since the definition changed" : "")
                : own.size() == 1
                        ? "%s: %s in %s%s.".formatted(council, value(line.indicator(), own.getFirst()), own.getFirst().period().words(),
                                since.size() < line.points().size() ? ", the only figure since the definition changed" : ", the only figure")
                        : "%s went from %s in %s to %s in %s.%s".formatted(council, value(line.indicator(), own.getFirst()),
                                own.getFirst().period().words(), brief(line.indicator(), own.getLast()), own.getLast().period().words(),
                                median(group, line.indicator(), own.getFirst(), own.getLast())));
        sentences.add(Direction.of(line).sentence(line.indicator()));
        breaks(line, sentences);
        var gaps = line.points().stream().filter(point -> !valued(point)).map(Line.Point::period).toList();
        if (!own.isEmpty() && !gaps.isEmpty()) {
            sentences.add("No figure of %s that can be drawn for %s.".formatted(council, list(gaps)));
        }
        return sentences;
    }

    /** The group without a council: where its median went. */
    static List<String> ofGroup(String group, Line line) {
        var since = sinceBreak(line).stream().filter(TrendWords::hasMedian).toList();
        var sentences = new ArrayList<String>();
        sentences.add(switch (since.size()) {
            case 0 -> "Not even two councils of %s have a figure for one period, so there is no median.".formatted(group);
            case 1 -> "The median of %s was %s in %s, the only period with one%s.".formatted(group, median(line.indicator(), since.getFirst()),
                    since.getFirst().period().words(), sinceBreak(line).size() < line.points().size() ? " since the definition changed" : "");
            default -> "The median of %s went from %s in %s to %s in %s. Choose a council to see its line and whether it has a trend.".formatted(
                    group, median(line.indicator(), since.getFirst()), since.getFirst().period().words(),
                    median(line.indicator(), since.getLast()), since.getLast().period().words());
        });
        breaks(line, sentences);
        var gaps = line.points().stream().filter(point -> point.benchmark().isEmpty()).map(Line.Point::period).toList();
        if (!gaps.isEmpty()) {
            sentences.add("Nobody has a figure for %s.".formatted(list(gaps)));
        }
        return sentences;
    }

    private static void breaks(Line line, List<String> sentences) {
        line.points().stream().filter(point -> point.breakBefore().isPresent()).forEach(point ->
                sentences.add("The series breaks with %s: %s Figures before and after are not compared.".formatted(
                        point.period().words(), ended(point.breakBefore().get()))));
    }

    private static String ended(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    private static List<Line.Point> sinceBreak(Line line) {
        var points = line.points();
        var from = 0;
        for (int i = 0; i < points.size(); i++) {
            from = points.get(i).breakBefore().isPresent() ? i : from;
        }
        return points.subList(from, points.size());
    }

    private static boolean valued(Line.Point point) {
        return point.standing().flatMap(Standing::estimate).isPresent();
    }

    private static String value(Indicator indicator, Line.Point point) {
        return Words.value(indicator, point.standing().flatMap(Standing::estimate).orElseThrow().value());
    }

    private static String brief(Indicator indicator, Line.Point point) {
        return Words.brief(indicator, point.standing().flatMap(Standing::estimate).orElseThrow().value());
    }

    private static boolean hasMedian(Line.Point point) {
        return point.benchmark().flatMap(each -> each.spread()).filter(spread -> spread.of() > 1).isPresent();
    }

    private static String median(Indicator indicator, Line.Point point) {
        return Words.brief(indicator, point.benchmark().flatMap(each -> each.spread()).orElseThrow().median());
    }

    private static String median(String group, Indicator indicator, Line.Point first, Line.Point last) {
        return hasMedian(first) && hasMedian(last)
                ? " The median of %s went from %s to %s.".formatted(group, median(indicator, first), median(indicator, last))
                : "";
    }

    private static String list(List<Period> periods) {
        var words = periods.stream().map(Period::words).toList();
        return words.size() == 1 ? words.getFirst()
                : words.stream().limit(words.size() - 1L).collect(Collectors.joining(", ")) + " and " + words.getLast();
    }
}

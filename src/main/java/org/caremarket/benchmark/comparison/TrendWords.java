package org.caremarket.benchmark.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caremarket.benchmark.Standing;
import org.caremarket.figure.Precision;
import org.caremarket.indicator.Indicator;
import org.caremarket.platform.time.Period;
import org.caremarket.platform.web.TypedDate;

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
                        ? "%s: %s %s%s.".formatted(council, value(line.indicator(), own.getFirst()), Words.during(own.getFirst().period()),
                                since.size() < line.points().size() ? ", the only figure since the definition changed" : ", the only figure")
                        : "%s went from %s %s to %s %s.%s".formatted(council, value(line.indicator(), own.getFirst()),
                                Words.during(own.getFirst().period()), brief(line.indicator(), own.getLast()), Words.during(own.getLast().period()),
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
            case 1 -> "The median of %s was %s %s, the only period with one%s.".formatted(group, median(line.indicator(), since.getFirst()),
                    Words.during(since.getFirst().period()), sinceBreak(line).size() < line.points().size() ? " since the definition changed" : "");
            default -> "The median of %s went from %s %s to %s %s. Choose a council to see its line and whether it has a trend.".formatted(
                    group, median(line.indicator(), since.getFirst()), Words.during(since.getFirst().period()),
                    median(line.indicator(), since.getLast()), Words.during(since.getLast().period()));
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
        return inexact(indicator, point)
                .orElseGet(() -> Words.value(indicator, point.standing().flatMap(Standing::estimate).orElseThrow().value()));
    }

    /** A point's value as a narrow place has it, with its precision. */
    static String brief(Indicator indicator, Line.Point point) {
        return inexact(indicator, point)
                .orElseGet(() -> Words.brief(indicator, point.standing().flatMap(Standing::estimate).orElseThrow().value()));
    }

    /** A value that is about so much must not become an exact one in a sentence. */
    private static Optional<String> inexact(Indicator indicator, Line.Point point) {
        return point.standing().flatMap(Standing::figure).filter(figure -> figure.precision() != Precision.EXACT)
                .map(figure -> Words.words(indicator, figure));
    }

    /** The council's newest figure when it is of another kind of period than the line, which then ends earlier. */
    static Optional<String> newer(String council, Entry entry, Line line) {
        var last = line.points().stream().filter(point -> point.standing().filter(Standing::reported).isPresent())
                .map(point -> point.period().last()).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
        return entry.times().stream()
                .filter(each -> each.period().kind() != line.kind() && each.period().last().isAfter(last))
                .filter(each -> Entry.of(each, line.area()).filter(Standing::reported).isPresent())
                .max(Comparator.comparing(each -> each.period().last()))
                .map(each -> "The newest figure of %s is %s %s: choose %s under Periods to see it.".formatted(council,
                        Words.cell(line.indicator(), Entry.of(each, line.area()).orElseThrow()), Words.during(each.period()),
                        TrendView.plural(each.period().kind()).toLowerCase(Locale.UK)));
    }

    /** When the group began, if that is why the line is no longer; empty when it has members from always on. */
    static Optional<String> begun(Place place, Line line) {
        var group = place.group();
        if (line.points().isEmpty() || group.members().isEmpty() || group.members().stream().anyMatch(member -> member.from() == null)) {
            return Optional.empty();
        }
        var since = group.members().stream().map(member -> member.from()).min(Comparator.naturalOrder()).orElseThrow();
        return line.points().getFirst().period().first().minusYears(1).isBefore(since)
                ? Optional.of("%s has members since %s, so earlier periods are not shown in it.%s".formatted(group.name(),
                        TypedDate.words(since), place.choice() ? " Choose another group to see earlier figures." : ""))
                : Optional.empty();
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

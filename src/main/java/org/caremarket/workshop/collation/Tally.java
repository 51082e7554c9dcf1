package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Nullable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.caremarket.workshop.Question;
import org.caremarket.workshop.QuestionKind;
import org.caremarket.workshop.response.Agreement;
import org.caremarket.workshop.response.Said;

/**
 * How a question was answered. Each organisation counts once, with its newest answer; what was said anonymously is counted
 * beside it. Shares are of the organisations that answered the question.
 *
 * @param organisations how many answered it
 * @param anonymous how many anonymous answers it has
 * @param lines one for each thing that could be chosen, in the order of the question; none for a question in words
 * @param median of a scale; null otherwise, and while nobody answered
 */
public record Tally(Question question, int organisations, int anonymous, List<Line> lines, @Nullable Double median) {

    private static final int HIGHEST = 5;

    /**
     * How often something was chosen; of a rank how often it was put first.
     *
     * @param count organisations
     * @param anonymous anonymous answers
     * @param meanPlace of a rank: the sum of the places at which it was put, divided by how many put it anywhere (those
     *     who left it out count for nothing); null otherwise, and when nobody did
     */
    public record Line(String name, int count, int anonymous, @Nullable Double meanPlace) {}

    public Tally {
        lines = List.copyOf(lines);
    }

    /** Counts what was said to a question. */
    public static Tally of(Question question, List<Feedback> feedback) {
        var own = feedback.stream().filter(each -> each.question() != null && each.question().id() == question.id())
                .filter(each -> counts(question.kind(), each.answer().said())).toList();
        var newest = new HashMap<String, Feedback>();
        own.stream().filter(each -> !each.anonymous()).sorted(Comparator
                        .comparing((Feedback each) -> each.answer().answeredAt()).thenComparing(each -> each.answer().id()))
                .forEach(each -> newest.put(each.organisation().key(), each));
        var named = newest.values().stream().map(each -> each.answer().said()).toList();
        var unnamed = own.stream().filter(Feedback::anonymous).map(each -> each.answer().said()).toList();
        return new Tally(question, named.size(), unnamed.size(), lines(question, named, unnamed),
                question.kind() == QuestionKind.SCALE ? median(named) : null);
    }

    /** Whether it answers what the question asks: a reason alone agrees with nothing. */
    private static boolean counts(QuestionKind kind, Said said) {
        return switch (kind) {
            case AGREEMENT -> said.agreement() != null;
            case TEXT -> !said.text().isBlank();
            case ONE, SEVERAL, RANK -> !said.choices().isEmpty();
            case SCALE -> said.scale() != null;
        };
    }

    private static List<Line> lines(Question question, List<Said> named, List<Said> unnamed) {
        return switch (question.kind()) {
            case AGREEMENT -> List.of(Agreement.values()).stream()
                    .map(each -> line(each.title(), named, unnamed, said -> said.agreement() == each)).toList();
            case TEXT -> List.of();
            case ONE, SEVERAL -> question.options().stream()
                    .map(each -> line(each, named, unnamed, said -> said.choices().contains(each))).toList();
            case RANK -> question.options().stream().map(each -> {
                var line = line(each, named, unnamed, said -> said.choices().getFirst().equals(each));
                return new Line(each, line.count(), line.anonymous(), meanPlace(each, named));
            }).toList();
            case SCALE -> IntStream.rangeClosed(1, HIGHEST)
                    .mapToObj(mark -> line(mark(question, mark), named, unnamed, said -> said.scale() == mark)).toList();
        };
    }

    private static Line line(String name, List<Said> named, List<Said> unnamed, Predicate<Said> chosen) {
        ToIntFunction<List<Said>> count = all -> (int) all.stream().filter(chosen).count();
        return new Line(name, count.applyAsInt(named), count.applyAsInt(unnamed), null);
    }

    private static String mark(Question question, int mark) {
        var options = question.options();
        return mark == 1 && !options.isEmpty() ? "1, " + options.getFirst()
                : mark == HIGHEST && options.size() > 1 ? HIGHEST + ", " + options.getLast() : "" + mark;
    }

    private static @Nullable Double meanPlace(String option, List<Said> named) {
        var places = named.stream().map(said -> said.choices().indexOf(option)).filter(place -> place >= 0)
                .mapToInt(place -> place + 1).average();
        return places.isPresent() ? places.getAsDouble() : null;
    }

    private static @Nullable Double median(List<Said> named) {
        var marks = named.stream().map(Said::scale).sorted().toList();
        return marks.isEmpty() ? null : (marks.get((marks.size() - 1) / 2) + marks.get(marks.size() / 2)) / 2.0;
    }


    /** The finding in one sentence: {@code 11 of 18 organisations that answered agree (61%).} */
    public String finding() {
        if (organisations == 0) {
            return anonymous == 0 ? "Nobody has answered it." : "No organisation has answered it by name.";
        }
        var most = lines.stream().mapToInt(Line::count).max().orElse(0);
        var first = lines.stream().filter(line -> line.count() == most).map(Line::name).toList();
        var of = "%d of %s".formatted(most, Collating.organisations(organisations) + " that answered");
        return switch (question.kind()) {
            case TEXT -> "%s answered in words.".formatted(Collating.organisations(organisations));
            case RANK -> first.size() > 1 ? "No option was put first more often than all others."
                    : "“%s” was put first most often, by %s (%s).".formatted(first.getFirst(), of, share(most));
            case SCALE -> "The middle answer is %s of %d, from %s.".formatted(
                    number(median), HIGHEST, Collating.organisations(organisations));
            case AGREEMENT, ONE, SEVERAL -> first.size() > 1
                    ? "%s were chosen equally often, by %s each.".formatted(
                            String.join(" and ", first.stream().map(name -> "“" + name + "”").toList()), of)
                    : "“%s” was chosen most often, by %s (%s).".formatted(first.getFirst(), of, share(most));
        };
    }

    public String share(int count) {
        return Collating.share(count, organisations);
    }

    /** The mean place to a tenth; {@code not ranked} when nobody put it anywhere. */
    public String meanPlace(Line line) {
        return line.meanPlace() == null ? "not ranked" : number(line.meanPlace());
    }

    public boolean ranked() {
        return question.kind() == QuestionKind.RANK;
    }

    private static String number(double value) {
        var text = "%.1f".formatted(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}

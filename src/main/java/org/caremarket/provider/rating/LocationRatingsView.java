package org.caremarket.provider.rating;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.Location;

/**
 * What the page of a location's ratings shows.
 *
 * @param history newest first
 */
public record LocationRatingsView(String council, Location location, List<Rating> history, boolean mayEdit) {

    /** The ratings that were published on a day. */
    public record Day(LocalDate day, List<Rating> ratings) {

        public String words() {
            return TypedDate.words(day);
        }
    }

    public String path() {
        return "/" + council + "/locations/" + location.id() + "/ratings";
    }

    public Optional<Rating> inForce(Question question) {
        return history.stream().filter(each -> each.question() == question && each.inForce()).findFirst();
    }

    /** The answer first. */
    public String answer() {
        return inForce(Question.OVERALL).map(rating -> "Rated %s overall, published on %s%s.".formatted(
                        rating.word().title(), TypedDate.words(rating.publishedOn()), since(rating)))
                .orElse(history.isEmpty() ? "No rating of this location is recorded."
                        : "No overall rating of this location is recorded.");
    }

    private static String since(Rating rating) {
        return rating.before().map(before -> "; %s %s, published on %s".formatted(
                rating.fell() ? "lower than before," : rating.rose() ? "higher than before," : "before that",
                before.word().title(), TypedDate.words(before.publishedOn()))).orElse("");
    }

    /** Every day of publication, newest first, its ratings in the order of the questions. */
    public List<Day> days() {
        var byDay = history.stream().collect(Collectors.groupingBy(Rating::publishedOn,
                () -> new TreeMap<LocalDate, List<Rating>>(Comparator.reverseOrder()), Collectors.toList()));
        return byDay.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue().stream()
                .sorted(Comparator.comparing(Rating::question).thenComparing(Rating::id)).toList())).toList();
    }

    public boolean contradicted() {
        return history.stream().anyMatch(Rating::contradicted);
    }

    public Optional<String> madeUp() {
        return history.stream().map(Rating::madeUp).flatMap(Optional::stream).findFirst();
    }

    /** Whether a rating may be taken out: one that somebody entered by hand. */
    public boolean mayWithdraw(Rating rating) {
        return mayEdit && rating.ofImport().isEmpty();
    }

    public List<Question> questions() {
        return List.of(Question.values());
    }

    public String words(Question question) {
        return inForce(question).map(rating -> TypedDate.words(rating.publishedOn())).orElse("Not stated");
    }
}

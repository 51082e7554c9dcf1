package org.caremarket.provider.rating.imports;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caremarket.platform.imports.DateOrder;
import org.caremarket.platform.imports.Reading.Item;
import org.caremarket.platform.imports.Reading.LeftOut;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.Location;
import org.caremarket.provider.rating.Question;
import org.caremarket.provider.rating.Rating;
import org.caremarket.provider.rating.RatingWord;
import org.caremarket.provider.rating.imports.Place.Given;

/** What a file changes, location by location, counted for the review. */
final class Changes {

    private static final int NAMED = 10;

    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<String> fell = new ArrayList<>();
    private final List<String> rose = new ArrayList<>();
    private int added;
    private int more;
    private int unchanged;
    private int unrated;

    List<LeftOut> leftOut() {
        return leftOut;
    }

    void leaveOut(Place place, String reason) {
        leftOut.add(new LeftOut(place.firstRow, place.fact(CqcFields.NAME), reason));
    }

    /** Everything that the file says of it is recorded already. */
    void unchanged(Place place) {
        unchanged++;
        leaveOut(place, "What the file says of this location is recorded already.");
    }

    /** The file has no rating of it as a whole that can be read. */
    void unrated() {
        unrated++;
    }

    Item item(Place place, @Nullable Location location, List<Given> news, List<Rating> before) {
        var meanings = new HashMap<String, String>();
        if (location == null) {
            added++;
            meanings.put(CqcFields.NAME, "New to the register");
        }
        change(news, before).ifPresentOrElse(words -> meanings.put(CqcFields.RATING, words), () -> more++);
        var last = change(news, before).orElse("");
        if (last.startsWith("Falls")) {
            fell.add(place.fact(CqcFields.NAME) + ": " + last.replaceFirst("Falls overall ", ""));
        } else if (last.startsWith("Rises")) {
            rose.add(place.fact(CqcFields.NAME) + ": " + last.replaceFirst("Rises overall ", ""));
        }
        return PlaceItem.of(place, news, meanings);
    }

    /** How the overall rating in force changes, as words; empty when it does not. */
    private static Optional<String> change(List<Given> news, List<Rating> before) {
        var newest = news.stream().filter(each -> each.question() == Question.OVERALL)
                .max(Comparator.comparing(Given::published));
        var inForce = before.stream().filter(each -> each.question() == Question.OVERALL).findFirst();
        if (newest.isEmpty() || inForce.filter(each -> each.publishedOn().isAfter(newest.get().published())).isPresent()) {
            return Optional.empty();
        }
        if (inForce.isEmpty()) {
            return Optional.of("First rating of this location here");
        }
        var from = inForce.get().word();
        var to = newest.get().word();
        return from == to ? Optional.empty() : Optional.of("%s overall from %s (%s) to %s (%s)".formatted(
                verb(from, to), from.title(), TypedDate.words(inForce.get().publishedOn()), to.title(),
                TypedDate.words(newest.get().published())));
    }

    private static String verb(RatingWord from, RatingWord to) {
        return to.worseThan(from) ? "Falls" : from.worseThan(to) ? "Rises" : "Changes";
    }

    /** Why no location has anything to import. */
    String whyNothing() {
        return unchanged > 0
                ? "No change: everything that the file says of the council's locations is recorded already"
                : "Nothing is left to import: every row is left out, for the reasons below";
    }

    List<String> notes(DateOrder dates, List<LeftOut> rows) {
        var notes = new ArrayList<String>();
        named(notes, "falls overall", "fall overall", fell);
        named(notes, "rises overall", "rise overall", rose);
        count(notes, added, "is new to the register", "are new to the register");
        count(notes, more, "gets ratings that leave the overall rating as it is",
                "get ratings that leave the overall rating as it is");
        count(notes, unchanged, "is unchanged", "are unchanged");
        count(notes, unrated, "has no rating as a whole that can be read", "have no rating as a whole that can be read");
        if (dates.isAsked() && !dates.isMissing()) {
            notes.add("Dates such as %s are read with the %s first.".formatted(dates.example(),
                    dates.chosen().orElse(true) ? "day" : "month"));
        }
        var reasons = rows.stream().collect(Collectors.groupingBy(LeftOut::reason, TreeMap::new, Collectors.counting()));
        reasons.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).forEach(reason ->
                notes.add("%,d %s left out. %s".formatted(reason.getValue(), reason.getValue() == 1 ? "row is" : "rows are",
                        reason.getKey())));
        return notes;
    }

    private static void named(List<String> notes, String one, String many, List<String> which) {
        if (!which.isEmpty()) {
            notes.add("%s: %s%s.".formatted(locations(which.size(), one, many),
                    which.stream().limit(NAMED).collect(Collectors.joining("; ")),
                    which.size() > NAMED ? "; and %,d more".formatted(which.size() - NAMED) : ""));
        }
    }

    private static void count(List<String> notes, int number, String one, String many) {
        if (number > 0) {
            notes.add(locations(number, one, many) + ".");
        }
    }

    private static String locations(int number, String one, String many) {
        return number == 1 ? "1 location " + one : "%,d locations %s".formatted(number, many);
    }
}

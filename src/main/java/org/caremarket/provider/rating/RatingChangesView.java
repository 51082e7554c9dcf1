package org.caremarket.provider.rating;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.Location;

/**
 * What changed with the newest import.
 *
 * @param brought the ratings that it brought
 * @param locations their locations
 */
public record RatingChangesView(String council, List<Rating> brought, List<Location> locations) {

    /** One location with what the import changed of its overall rating. */
    public record Change(Location location, Rating rating) {

        public String kind() {
            return rating.fell() ? "Lower" : rating.rose() ? "Higher" : rating.before().isEmpty() ? "First" : "As before";
        }

        public String from() {
            return rating.before().map(before -> "%s, %s".formatted(before.word().title(), TypedDate.words(before.publishedOn())))
                    .orElse("None recorded");
        }

        public String to() {
            return "%s, %s".formatted(rating.word().title(), TypedDate.words(rating.publishedOn()));
        }

        private int rank() {
            return rating.fell() ? 0 : rating.rose() ? 1 : rating.before().isEmpty() ? 2 : 3;
        }
    }

    /** Overall ratings in force that it brought; those that fell first. */
    public List<Change> changes() {
        Map<Long, Location> byId = locations.stream().collect(Collectors.toMap(Location::id, Function.identity()));
        var changes = new ArrayList<Change>();
        brought.stream().filter(each -> each.question() == Question.OVERALL && each.inForce())
                .forEach(each -> changes.add(new Change(byId.get(each.location()), each)));
        changes.sort(Comparator.comparingInt(Change::rank).thenComparing(change -> change.location().name()));
        return changes;
    }

    /** The answer first. */
    public String answer() {
        if (brought.isEmpty()) {
            return "No file of ratings is imported yet.";
        }
        var changes = changes();
        return ("The newest import, of %s, brought %,d ratings of %,d locations: %,d are now rated lower, %,d higher,"
                + " %,d for the first time.").formatted(TypedDate.words(LocalDate.ofInstant(brought.getFirst().recordedAt(),
                                ZoneId.of("Europe/London"))), brought.size(), locations.size(),
                        count(changes, "Lower"), count(changes, "Higher"), count(changes, "First"));
    }

    public String source() {
        return brought.isEmpty() ? "" : brought.getFirst().source();
    }

    public String importHref() {
        return brought.isEmpty() ? "" : "/" + council + "/imports/" + brought.getFirst().ofImport().orElseThrow();
    }

    public String historyHref(Change change) {
        return "/" + council + "/locations/" + change.location().id() + "/ratings";
    }

    private static long count(List<Change> changes, String kind) {
        return changes.stream().filter(each -> each.kind().equals(kind)).count();
    }
}

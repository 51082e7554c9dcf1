package org.caremarket.provider.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caremarket.platform.file.DataTable;
import org.caremarket.platform.file.DataTable.Column;
import org.caremarket.platform.file.DataTable.Datatype;
import org.caremarket.provider.Location;

/** Ratings in force as a table to be downloaded, one row for each location. */
final class RatingTables {

    private static final String SOURCE_ADDRESS = "https://www.cqc.org.uk/about-us/transparency/using-cqc-data";
    private static final String LICENCE = "Open Government Licence v3.0";
    private static final String LICENCE_ADDRESS =
            "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    private RatingTables() {}

    /** @param inForce the ratings in force by location */
    static DataTable of(List<Location> locations, Map<Long, List<Rating>> inForce, RatedMarket market, String council) {
        return new DataTable("CQC ratings", columns(), locations.stream()
                .map(location -> row(location, inForce.getOrDefault(location.id(), List.of()))).toList(),
                new DataTable.Notes("The rating in force of each location that serves people on the day, overall and for the five"
                        + " questions, with the day on which it was published. " + market.answer()
                        + market.madeUp().map(words -> " " + words + ".").orElse(""),
                        "Care Quality Commission, as recorded by " + council, SOURCE_ADDRESS, LICENCE,
                        LICENCE_ADDRESS, market.day()));
    }

    private static List<Column> columns() {
        var columns = new ArrayList<>(List.of(
                text("location_id", "Location ID", "The regulator's number of the location"),
                text("location", "Location", "Its name"),
                text("provider", "Provider", "Who gives the care"),
                text("service", "Service", "The kind of service under which its rating counts")));
        for (var question : Question.values()) {
            var name = question.slug().replace('-', '_');
            columns.add(text(name, question.title(), "The rating in force"));
            columns.add(new Column(name + "_published", question.title() + ", published", "The day on which it was published",
                    Datatype.DATE));
        }
        columns.add(text("before", "Overall before", "The overall rating before the one in force"));
        columns.add(text("made_up", "Made up", "What in it is made up for demonstration"));
        return columns;
    }

    private static List<String> row(Location location, List<Rating> ratings) {
        var cells = new ArrayList<>(List.of(location.cqcId().orElse(""), location.name(), location.providerName(),
                RatedService.of(location).title()));
        Optional<Rating> overall = Optional.empty();
        for (var question : Question.values()) {
            var rating = ratings.stream().filter(each -> each.question() == question).findFirst();
            cells.add(rating.map(each -> each.word().title()).orElse(""));
            cells.add(rating.map(each -> each.publishedOn().toString()).orElse(""));
            overall = question == Question.OVERALL ? rating : overall;
        }
        cells.add(overall.flatMap(Rating::before).map(before -> before.word().title()).orElse(""));
        cells.add(Stream.of(overall.flatMap(Rating::madeUp), location.madeUp()).flatMap(Optional::stream).findFirst().orElse(""));
        return cells;
    }

    private static Column text(String name, String title, String description) {
        return new Column(name, title, description, Datatype.STRING);
    }
}

package org.caremarket.provider.rating.imports;

import static org.caremarket.platform.imports.Decision.LEAVE_OUT;
import static org.caremarket.platform.imports.Decision.PROPOSAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caremarket.platform.file.Sheet;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.Columns;
import org.caremarket.platform.imports.DateOrder;
import org.caremarket.platform.imports.Detail;
import org.caremarket.platform.imports.Finding;
import org.caremarket.platform.imports.Header;
import org.caremarket.platform.imports.Reading;
import org.caremarket.platform.imports.Reading.Item;
import org.caremarket.platform.imports.Reading.LeftOut;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.Location;
import org.caremarket.provider.rating.Rating;
import org.caremarket.provider.rating.imports.Place.Given;

/**
 * Reads the file as locations with ratings that are not recorded yet.
 *
 * @param area whether words mean the council's own area
 * @param registered the council's locations by the regulator's numbers
 * @param recorded the ratings of locations, newest first, by the location's id
 */
record CqcReader(
        OwnArea area, Function<Collection<String>, Map<String, Location>> registered,
        Function<Collection<Long>, Map<Long, List<Rating>>> recorded, LocalDate today) {

    Reading read(Sheet sheet, Choices choices) {
        var header = Header.of(sheet, CqcFields.ALL);
        var columns = Columns.of(header, sheet.width(), choices, CqcFields.ALL);
        var details = CqcDetails.of(choices);
        var below = sheet.rows().stream().filter(row -> row.number() > header.number()).toList();
        var said = choices.detail(DateOrder.DETAIL);
        var dates = DateOrder.of(below.stream().map(row -> columns.cell(row.cells(), CqcFields.PUBLISHED)).toList(), said)
                .ofOneProgram();
        var words = new WordsMeant(choices);
        var rows = new CqcRows(columns, details, area, dates, words, today);
        var changes = new Changes();
        var items = new ArrayList<Item>();
        var findings = new ArrayList<Finding>();
        if (columns.errors().isEmpty()) {
            below.forEach(row -> {
                if (header.isRepeatedBy(row.cells())) {
                    rows.leaveOut(row, "The headings stand here again.");
                } else {
                    rows.read(row);
                }
            });
            compare(rows, choices, details, changes, items, findings);
        }
        var leftOut = Stream.concat(rows.leftOut().stream(), changes.leftOut().stream())
                .sorted(Comparator.comparingInt(LeftOut::row)).toList();
        var asked = new ArrayList<Detail>(words.asked());
        if (dates.isMissing() || said.isPresent() && dates.isAsked()) {
            asked.addFirst(dates.detail());
        }
        return new Reading(header.number(), columns.all(), items,
                Stream.of(words.findings(), rows.findings(), findings).flatMap(List::stream)
                        .sorted(Comparator.comparingInt(Finding::row)).toList(),
                leftOut, details.values(), errors(columns, details, dates, items, changes), asked,
                changes.notes(dates, rows.leftOut()));
    }

    private void compare(CqcRows rows, Choices choices, CqcDetails details, Changes changes, List<Item> items,
            List<Finding> findings) {
        var places = new ArrayList<Place>();
        rows.places().forEach(places::add);
        var there = registered.apply(places.stream().map(place -> place.cqcId).toList());
        var ratings = recorded.apply(there.values().stream().map(Location::id).toList());
        for (var place : places) {
            var location = there.get(place.cqcId);
            var before = location == null ? List.<Rating>of() : ratings.getOrDefault(location.id(), List.of());
            var news = new ArrayList<Given>();
            for (var given : place.given()) {
                if (before.stream().noneMatch(rating -> isSame(rating, given))
                        && wanted(place, given, before, choices, findings)) {
                    news.add(given);
                }
            }
            if (place.given().isEmpty()) {
                changes.unrated();
            } else if (location == null && !details.adds()) {
                changes.leaveOut(place, "The location is not in the register, and new ones are left out.");
            } else if (location == null && (place.fact(CqcFields.PROVIDER).isEmpty()
                    || place.fact(CqcFields.PROVIDER_NAME).isEmpty() || place.fact(CqcFields.NAME).isEmpty())) {
                changes.leaveOut(place, "The location is not in the register, and the file does not name it and its provider.");
            } else if (news.isEmpty()) {
                changes.unchanged(place);
            } else {
                items.add(changes.item(place, location, news, before));
            }
        }
    }

    /** Another word for the same question and day is for a person to decide. */
    private static boolean wanted(Place place, Given given, List<Rating> before, Choices choices, List<Finding> findings) {
        var recorded = before.stream()
                .filter(rating -> rating.question() == given.question() && rating.publishedOn().equals(given.published()))
                .map(Rating::word).findFirst();
        var other = recorded.or(() -> place.contradicts(given).filter(each -> each.row() < given.row()).map(Given::word));
        if (other.isEmpty()) {
            return true;
        }
        var finding = new Finding(given.row(), CqcFields.RATING, "contradiction", given.word().title(),
                "%s, %s: for %s %s says %s.".formatted(place.fact(CqcFields.NAME), given.question().title(),
                        TypedDate.words(given.published()), recorded.isPresent() ? "the record" : "an earlier row",
                        other.get().title()),
                "Record both. The page of the location shows that they contradict each other.",
                List.of(PROPOSAL, LEAVE_OUT), false);
        findings.add(finding);
        return choices.about(finding) != LEAVE_OUT;
    }

    private static boolean isSame(Rating rating, Given given) {
        return rating.question() == given.question() && rating.word() == given.word()
                && rating.publishedOn().equals(given.published());
    }

    private static FormErrors errors(Columns columns, CqcDetails details, DateOrder dates, List<Item> items, Changes changes) {
        if (!columns.errors().isEmpty()) {
            return columns.errors();
        }
        var errors = details.errors();
        if (dates.isMissing()) {
            errors = errors.and(DateOrder.DETAIL, "Select the order of dates such as " + dates.example());
        }
        return errors.isEmpty() && items.isEmpty() ? errors.and("columns", changes.whyNothing()) : errors;
    }
}

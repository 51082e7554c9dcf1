package org.caremarket.provider.rating.imports;

import static org.caremarket.platform.imports.Decision.PROPOSAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caremarket.platform.file.Sheet;
import org.caremarket.platform.imports.Columns;
import org.caremarket.platform.imports.DateOrder;
import org.caremarket.platform.imports.Finding;
import org.caremarket.platform.imports.Reading.LeftOut;
import org.caremarket.platform.time.Period;
import org.caremarket.provider.rating.Question;
import org.caremarket.provider.rating.imports.Place.Given;

/**
 * Sorts the rows of the file: which of them rate a location as a whole that is wanted. The others are left out, each with
 * its reason.
 */
final class CqcRows {

    private static final String SOCIAL_CARE = "Social Care Org";
    private static final String WHOLE = "Overall";
    /** Of so many rows that are left out the words are kept; of the others, that they are and why. */
    private static final int WORDS_KEPT = 1_000;
    private static final int FINDINGS_KEPT = 1_000;

    private final Columns columns;
    private final CqcDetails details;
    private final OwnArea area;
    private final DateOrder dates;
    private final WordsMeant words;
    private final LocalDate today;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Optional<LocalDate>> days = new HashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    CqcRows(Columns columns, CqcDetails details, OwnArea area, DateOrder dates, WordsMeant words, LocalDate today) {
        this.columns = columns;
        this.details = details;
        this.area = area;
        this.dates = dates;
        this.words = words;
        this.today = today;
    }

    /** Every wanted location, in the order of the file. */
    Iterable<Place> places() {
        return places.values();
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    List<Finding> findings() {
        return findings;
    }

    void read(Sheet.Row row) {
        var number = cell(row, CqcFields.LOCATION);
        var type = cell(row, CqcFields.TYPE);
        if (number.isEmpty()) {
            leaveOut(row, "It names no location.");
        } else if (number.length() > PlaceItem.NUMBER_AT_MOST || cell(row, CqcFields.NAME).length() > PlaceItem.NAME_AT_MOST) {
            leaveOut(row, "The number or the name of its location is too long.");
        } else if (cell(row, CqcFields.REPORT_TYPE).equalsIgnoreCase("Provider")) {
            leaveOut(row, "It rates a provider as a whole, not one of its locations.");
        } else if (!details.everywhere() && columns.has(CqcFields.AUTHORITY) && !area.is(cell(row, CqcFields.AUTHORITY))) {
            leaveOut(row, "It is about another area.");
        } else if (!type.isEmpty() && !type.equalsIgnoreCase(SOCIAL_CARE)) {
            leaveOut(row, "It is about health care, not about adult social care.");
        } else {
            wanted(row, places.computeIfAbsent(number, id -> new Place(row.number(), id)));
        }
    }

    private void wanted(Sheet.Row row, Place place) {
        for (var field : PlaceItem.FACTS) {
            place.fact(field, cell(row, field));
        }
        var group = cell(row, CqcFields.GROUP);
        place.tells(group, cell(row, CqcFields.SERVICES));
        if (!group.isEmpty() && !group.equalsIgnoreCase(WHOLE)) {
            leaveOut(row, "It rates one service or group of people, not the location as a whole.");
            return;
        }
        var question = Question.ofWords(cell(row, CqcFields.DOMAIN));
        if (question.isEmpty()) {
            wrong(row, CqcFields.DOMAIN, "domain", "This is neither the whole nor one of the five questions.");
            return;
        }
        var word = words.read(cell(row, CqcFields.RATING), row.number());
        if (word.isEmpty()) {
            leaveOut(row, "Its rating is none of the eight words that the regulator uses.");
            return;
        }
        day(row).ifPresent(day -> {
            var given = new Given(row.number(), question.get(), word.get(), day,
                    cell(row, CqcFields.INHERITED).equalsIgnoreCase("Y"));
            if (!place.give(given)) {
                leaveOut(row, "An earlier row says the same.");
            }
        });
    }

    private Optional<LocalDate> day(Sheet.Row row) {
        var written = cell(row, CqcFields.PUBLISHED);
        if (written.isEmpty()) {
            leaveOut(row, "It has no publication date.");
            return Optional.empty();
        }
        var day = days.computeIfAbsent(written, cell -> dates.read(cell)
                .filter(period -> period.kind() == Period.Kind.DAY).map(Period::first));
        if (day.isEmpty() && dates.waits(written)) {
            leaveOut(row, "Its date can be read when the order of dates is chosen.");
        } else if (day.isEmpty()) {
            wrong(row, CqcFields.PUBLISHED, "date", "This is no day.");
        } else if (day.get().isAfter(today)) {
            wrong(row, CqcFields.PUBLISHED, "future", "This day is still to come.");
            return Optional.empty();
        }
        return day;
    }

    private void wrong(Sheet.Row row, String field, String kind, String problem) {
        leaveOut(row, problem);
        if (findings.size() < FINDINGS_KEPT) {
            findings.add(new Finding(row.number(), field, kind, cell(row, field), problem,
                    "Leave the row out. To import it, correct the file and upload it again.", List.of(PROPOSAL), false));
        }
    }

    void leaveOut(Sheet.Row row, String reason) {
        leftOut.add(new LeftOut(row.number(), leftOut.size() < WORDS_KEPT
                ? String.join(" | ", cell(row, CqcFields.NAME), cell(row, CqcFields.GROUP), cell(row, CqcFields.DOMAIN),
                        cell(row, CqcFields.RATING), cell(row, CqcFields.PUBLISHED))
                : "", reason));
    }

    private String cell(Sheet.Row row, String field) {
        return columns.cell(row.cells(), field);
    }
}

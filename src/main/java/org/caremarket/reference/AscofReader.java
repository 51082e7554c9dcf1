package org.caremarket.reference;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caremarket.platform.file.Sheet;

/**
 * The long table of the Adult Social Care Outcomes Framework: a row for each area, measure, group of people and kind of
 * number. Kept are councils, regions and England, everybody together, and outcome, numerator and denominator. The year
 * does not stand in the table: it is the edition.
 */
final class AscofReader {

    /** From the year after, the framework numbers its measures anew: 2D is another measure then. */
    private static final String LAST_YEAR_OF_THESE_CODES = "2022-23";

    private static final String LEVEL = "geographical level";
    private static final String AREA = "ons code";
    private static final String MEASURE = "ascof measure code";
    private static final String GROUP = "disaggregation level";
    private static final String TYPE = "measure type";
    private static final String VALUE = "measure value";
    private static final Set<String> LEVELS =
            Set.of("council", "local authority", "region", "regional", "england", "national");
    private static final Set<String> TYPES = Set.of("outcome", "numerator", "denominator");

    private final Reading reading;
    private final Map<About, Map<String, Cell>> numbers = new LinkedHashMap<>();

    private record About(Source.Measure measure, String area) {}

    private record Cell(int row, String written) {}

    private AscofReader(Reading reading) {
        this.reading = reading;
    }

    static void read(Sheet sheet, Reading reading) {
        var year = reading.source().edition();
        if (!Reading.isYear(year)) {
            reading.problem(0, "The year does not stand in the table: say it as the edition, for example 2021-22");
        } else if (year.compareTo(LAST_YEAR_OF_THESE_CODES) > 0) {
            reading.problem(0, "From 2023-24 the framework numbers its measures anew, and this build does not know the new numbers");
        } else {
            Headings.of(sheet, List.of(LEVEL, AREA, MEASURE, GROUP, TYPE, VALUE), reading)
                    .ifPresent(headings -> new AscofReader(reading).table(sheet, headings, year));
        }
    }

    private void table(Sheet sheet, Headings headings, String year) {
        sheet.rows().stream().skip(1).forEach(row -> row(row, headings));
        numbers.forEach((about, cells) -> figure(about, cells, year));
    }

    private void row(Sheet.Row row, Headings headings) {
        reading.row();
        var type = headings.value(row, TYPE).toLowerCase(Locale.ROOT);
        if (!LEVELS.contains(headings.value(row, LEVEL).toLowerCase(Locale.ROOT))
                || !headings.value(row, GROUP).equalsIgnoreCase("total") || !TYPES.contains(type)) {
            reading.leaveAside();
            return;
        }
        reading.measure(headings.value(row, MEASURE)).ifPresent(measure ->
                reading.area(headings.value(row, AREA)).ifPresent(area -> {
                    var cell = new Cell(row.number(), headings.value(row, VALUE));
                    var first = numbers.computeIfAbsent(new About(measure, area), any -> new LinkedHashMap<>())
                            .putIfAbsent(type, cell);
                    if (first != null) {
                        reading.problem(row.number(), "the %s of %s for %s stands twice, first in row %d"
                                .formatted(type, measure.indicator(), area, first.row()));
                    }
                }));
    }

    private void figure(About about, Map<String, Cell> cells, String year) {
        var outcome = cells.get("outcome");
        var numerator = part(cells.get("numerator"));
        var denominator = part(cells.get("denominator"));
        if (outcome == null) {
            var any = cells.values().iterator().next();
            reading.problem(any.row(), "%s of %s has no outcome".formatted(about.measure().indicator(), about.area()));
            return;
        }
        var missing = Markers.meaning(outcome.written());
        if (missing.isEmpty()) {
            reading.number(outcome.row(), outcome.written()).ifPresent(value ->
                    keep(outcome, about, year, FigureState.STATED, value, numerator, denominator));
            return;
        }
        reading.marker(outcome.written());
        // Of nobody there is no share, whatever sign stands there.
        var state = denominator != null && denominator.signum() == 0 ? FigureState.NOT_APPLICABLE : missing.get();
        keep(outcome, about, year, state, null, numerator, denominator);
    }

    private void keep(
            Cell outcome, About about, String year, FigureState state,
            BigDecimal value, BigDecimal numerator, BigDecimal denominator) {
        reading.keep(outcome.row(), new Figure(about.measure().indicator(), about.measure().methodVersion(year), year,
                about.area(), state, value, numerator, denominator));
    }

    private BigDecimal part(Cell cell) {
        if (cell == null) {
            return null;
        }
        if (Markers.meaning(cell.written()).isPresent()) {
            reading.marker(cell.written());
            return null;
        }
        return reading.number(cell.row(), cell.written()).orElse(null);
    }
}

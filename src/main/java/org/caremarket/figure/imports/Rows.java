package org.caremarket.figure.imports;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caremarket.indicator.Indicator;
import org.caremarket.platform.file.Sheet;
import org.caremarket.platform.imports.Columns;
import org.caremarket.platform.imports.DateOrder;
import org.caremarket.platform.imports.Draft;
import org.caremarket.platform.imports.Header;
import org.caremarket.platform.imports.Headings;
import org.caremarket.platform.imports.Reading.LeftOut;
import org.caremarket.platform.time.Period;

/**
 * Sorts the rows of a table: which of them are about a figure that is wanted, and which rows are of the same one. The
 * others are left out and counted by the reason.
 */
final class Rows {

    /** Numbers of one figure may stand in rows of their own. */
    enum Type { OUTCOME, NUMERATOR, DENOMINATOR }

    /** Rows that together say one figure. */
    static final class Parts {
        final Indicator indicator;
        final String area;
        final Optional<Period> period;
        final Map<Type, Sheet.Row> rows = new HashMap<>();

        private Parts(Indicator indicator, String area, Optional<Period> period) {
            this.indicator = indicator;
            this.area = area;
            this.period = period;
        }

        /** The row by which people know the figure. */
        Sheet.Row main() {
            return rows.containsKey(Type.OUTCOME) ? rows.get(Type.OUTCOME)
                    : rows.getOrDefault(Type.NUMERATOR, rows.get(Type.DENOMINATOR));
        }

        @Nullable Sheet.Row row(Type type) {
            return rows.get(type);
        }
    }

    private record About(String indicator, String area, String period, String source) {}

    private static final Map<String, Type> TYPES = Map.of(
            "", Type.OUTCOME, "outcome", Type.OUTCOME, "value", Type.OUTCOME, "percentage", Type.OUTCOME,
            "rate", Type.OUTCOME, "numerator", Type.NUMERATOR, "denominator", Type.DENOMINATOR);
    private static final Set<String> TOTALS = Set.of("", "total", "all", "all people", "persons", "person", "people",
            "both", "all ages", "all adults", "everyone", "overall", "all persons", "both sexes", "male and female");
    private static final List<String> BREAKDOWNS = List.of(FigureFields.BREAKDOWN, FigureFields.AGE, FigureFields.SEX);
    /** Of so many rows that are left out the words are kept; of the others, that they are and why. */
    private static final int WORDS_KEPT = 1_000;

    private final Header header;
    private final Columns columns;
    private final Words words;
    private final DateOrder dates;
    private final FigureDetails details;
    private final List<Parts> figures = new ArrayList<>();
    private final Map<About, List<Parts>> known = new HashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Map<String, String> equal = new HashMap<>();
    private int merged;

    Rows(Header header, Columns columns, Words words, DateOrder dates, FigureDetails details) {
        this.header = header;
        this.columns = columns;
        this.words = words;
        this.dates = dates;
        this.details = details;
    }

    /** The rows of each figure, in the order of the file. */
    List<Parts> figures() {
        return figures;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    /** How many rows give a numerator or denominator to a figure of another row. */
    int merged() {
        return merged;
    }

    /** How many wanted rows have no period of their own. */
    int lackPeriod() {
        return (int) figures.stream()
                .filter(parts -> columns.cell(parts.main().cells(), FigureFields.PERIOD).isEmpty()).count();
    }

    void above(Sheet.Row row) {
        leaveOut(row, "It stands above the row that names the columns.");
    }

    void read(Sheet.Row row) {
        var cells = row.cells();
        var type = Optional.ofNullable(TYPES.get(plain(cells, FigureFields.MEASURE_TYPE)));
        if (header.isRepeatedBy(cells)) {
            leaveOut(row, "The headings stand here again.");
        } else if (isRemark(cells)) {
            leaveOut(row, "It is a title, a footnote or a remark.");
        } else if (type.isEmpty()) {
            leaveOut(row, "Its numbers are of another type: “%s”.".formatted(columns.cell(cells, FigureFields.MEASURE_TYPE)));
        } else if (BREAKDOWNS.stream().anyMatch(field -> !TOTALS.contains(plain(cells, field)))) {
            leaveOut(row, "It is about a part of the people only.");
        } else {
            figure(row, type.get());
        }
    }

    private void figure(Sheet.Row row, Type type) {
        var cells = row.cells();
        var written = columns.cell(cells, FigureFields.PERIOD);
        var period = written.isEmpty() ? details.period() : dates.read(written);
        var area = words.area(columns.cell(cells, FigureFields.AREA_CODE), columns.cell(cells, FigureFields.AREA), period, row.number());
        if (area.isEmpty()) {
            leaveOut(row, "It is not known which area is meant.");
            return;
        }
        if (!details.others() && !words.isOwn(area.get())) {
            leaveOut(row, "It is about another area.");
            return;
        }
        var typed = columns.cell(cells, FigureFields.INDICATOR);
        if (typed.isEmpty()) {
            leaveOut(row, "No indicator stands in it.");
            return;
        }
        words.indicator(typed, period, row.number()).ifPresentOrElse(
                indicator -> put(row, type, indicator, area.get(), period, written),
                () -> leaveOut(row, "It is not known which indicator is meant."));
    }

    private void put(
            Sheet.Row row, Type type, Indicator indicator, String area, Optional<Period> period, String written) {
        if (!columns.has(FigureFields.MEASURE_TYPE)) {
            add(row, type, indicator, area, period);
            return;
        }
        var about = new About(indicator.code(), area, period.map(Period::code).orElse(written),
                columns.cell(row.cells(), FigureFields.SOURCE));
        var same = known.computeIfAbsent(about, any -> new ArrayList<>());
        var open = same.stream().filter(parts -> !parts.rows.containsKey(type)).findFirst();
        if (open.isPresent()) {
            open.get().rows.put(type, row);
            merged++;
        } else {
            same.add(add(row, type, indicator, area, period));
        }
    }

    private Parts add(Sheet.Row row, Type type, Indicator indicator, String area, Optional<Period> period) {
        var parts = new Parts(indicator, area, period);
        parts.rows.put(type, row);
        figures.add(parts);
        return parts;
    }

    /** One cell in a table of several columns, and no indicator: nobody writes a figure so. */
    private boolean isRemark(List<String> cells) {
        long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
        return filled <= 1 && columns.all().stream().filter(column -> !column.field().isEmpty()).count() > 1
                && !words.isIndicator(columns.cell(cells, FigureFields.INDICATOR));
    }

    private void leaveOut(Sheet.Row row, String reason) {
        var shared = equal.computeIfAbsent(reason, any -> any);
        leftOut.add(new LeftOut(row.number(),
                leftOut.size() < WORDS_KEPT ? Draft.words(row.cells()) : "", shared));
    }

    private String plain(List<String> cells, String field) {
        var cell = columns.cell(cells, field);
        return cell.isEmpty() ? "" : Headings.plain(cell).toLowerCase(Locale.ROOT);
    }
}

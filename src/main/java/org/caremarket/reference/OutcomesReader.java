package org.caremarket.reference;

import java.util.List;
import java.util.Optional;
import org.caremarket.platform.file.Sheet;

/**
 * The compiled table of outcomes: a row for each financial year, council and measure. An empty value has no value and no
 * reason. What the compiler worked out (medians, distances from them, ranks) is not read.
 */
final class OutcomesReader {

    private static final String YEAR = "financial year";
    private static final String AREA = "local authority code";
    private static final String MEASURE = "code";
    private static final String VALUE = "value";

    private OutcomesReader() {}

    static void read(Sheet sheet, Reading reading) {
        Headings.of(sheet, List.of(YEAR, AREA, MEASURE, VALUE), reading).ifPresent(headings ->
                sheet.rows().stream().skip(1).forEach(row -> row(row, headings, reading)));
    }

    private static void row(Sheet.Row row, Headings headings, Reading reading) {
        reading.row();
        var year = reading.year(row.number(), headings.value(row, YEAR));
        var measure = reading.measure(headings.value(row, MEASURE));
        var area = reading.area(headings.value(row, AREA));
        if (year.isEmpty() || measure.isEmpty() || area.isEmpty()) {
            return;
        }
        var written = headings.value(row, VALUE);
        var missing = missing(written, measure.get());
        var version = measure.get().methodVersion(year.get());
        if (missing.isPresent()) {
            reading.marker(written);
            reading.keep(row.number(), new Figure(measure.get().indicator(), version, year.get(), area.get(),
                    missing.get(), null, null, null));
        } else {
            reading.number(row.number(), written).ifPresent(value -> reading.keep(row.number(),
                    new Figure(measure.get().indicator(), version, year.get(), area.get(), FigureState.STATED, value, null, null)));
        }
    }

    private static Optional<FigureState> missing(String written, Source.Measure measure) {
        return measure.zeroIsMissing() && written.matches("0(\\.0*)?")
                ? Optional.of(FigureState.NOT_STATED)
                : Markers.meaning(written);
    }
}

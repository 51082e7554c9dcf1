package org.caremarket.reference;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caremarket.platform.file.CsvTable;

/**
 * This service's own shape: a row for each figure, with the columns indicator, method_version, period, gss_code, state,
 * value, numerator, denominator. What ships is written in it, whatever shape it was published in.
 */
final class FiguresReader {

    static final List<String> COLUMNS = List.of(
            "indicator", "method_version", "period", "gss_code", "state", "value", "numerator", "denominator");

    private FiguresReader() {}

    static void read(CsvTable table, Reading reading) {
        var indicators = reading.source().measures().values().stream()
                .map(Source.Measure::indicator).collect(Collectors.toSet());
        table.rows().forEach(row -> row(row, indicators, reading));
    }

    private static void row(CsvTable.Row row, Set<String> indicators, Reading reading) {
        reading.row();
        var state = Arrays.stream(FigureState.values()).filter(any -> any.name().equals(row.value("state"))).findFirst();
        if (state.isEmpty()) {
            reading.problem(row.number(), "\"%s\" is not a state".formatted(row.value("state")));
            return;
        }
        if (!indicators.contains(row.value("indicator"))) {
            reading.measure(row.value("indicator"));
            return;
        }
        if (row.value("period").isEmpty() || !row.value("method_version").matches("[1-9]\\d?")) {
            reading.problem(row.number(), "the period is missing, or the version of the method is not a number");
            return;
        }
        reading.area(row.value("gss_code")).ifPresent(area -> figure(row, state.get(), area, reading));
    }

    private static void figure(CsvTable.Row row, FigureState state, String area, Reading reading) {
        var value = number(row, "value", reading);
        if ((state == FigureState.STATED) != value.isPresent()) {
            reading.problem(row.number(), "a figure has a value when it is STATED, and only then");
            return;
        }
        reading.keep(row.number(), new Figure(row.value("indicator"), Integer.parseInt(row.value("method_version")), row.value("period"),
                area, state, value.orElse(null), number(row, "numerator", reading).orElse(null),
                number(row, "denominator", reading).orElse(null)));
    }

    private static Optional<BigDecimal> number(CsvTable.Row row, String column, Reading reading) {
        var written = row.value(column);
        return written.isEmpty() ? Optional.empty() : reading.number(row.number(), written);
    }
}

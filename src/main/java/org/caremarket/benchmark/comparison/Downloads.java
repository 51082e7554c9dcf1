package org.caremarket.benchmark.comparison;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.caremarket.benchmark.Benchmark;
import org.caremarket.platform.chart.ChartSize;
import org.caremarket.platform.chart.SvgFile;

/** A comparison as files: the table, what the table holds, and the chart. */
@Singleton
class Downloads {

    private static final MediaType CSV = MediaType.of("text/csv;charset=utf-8;header=present");
    private static final MediaType ODS = MediaType.of("application/vnd.oasis.opendocument.spreadsheet");
    private static final MediaType XLSX = MediaType.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSVW = MediaType.of("application/csvm+json");
    private static final MediaType SVG = MediaType.of("image/svg+xml");

    private final Comparisons comparisons;

    Downloads(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /** One period's comparison as a file of this name; empty when there is no such file. */
    Optional<HttpResponse<byte[]>> file(String file, String code, @Nullable String group, @Nullable String period) {
        return comparisons.asked(code, group, period)
                .filter(asked -> asked.benchmark() != null && asked.errors().isEmpty())
                .flatMap(asked -> {
                    var benchmark = asked.benchmark();
                    var name = "%s-%s-%s".formatted(code, asked.place().group().key(), benchmark.period().code()).toLowerCase();
                    return file.equals("chart.svg")
                            ? Optional.of(answer(SvgFile.of(IndicatorChart.draw(benchmark, ChartSize.WIDE)), SVG, name + ".svg"))
                            : table(file, List.of(benchmark), name);
                });
    }

    /** A table of comparisons as a file of this name. */
    static Optional<HttpResponse<byte[]>> table(String file, List<Benchmark> benchmarks, String name) {
        var table = IndicatorTable.of(benchmarks);
        return switch (file) {
            case "table.csv" -> Optional.of(answer(table.csv(), CSV, name + ".csv"));
            case "table.ods" -> Optional.of(answer(table.ods(), ODS, name + ".ods"));
            case "table.xlsx" -> Optional.of(answer(table.workbook(), XLSX, name + ".xlsx"));
            case "table.csv-metadata.json" -> Optional.of(answer(table.metadata(name + ".csv"), CSVW, name + ".csv-metadata.json"));
            default -> Optional.empty();
        };
    }

    static HttpResponse<byte[]> answer(byte[] content, MediaType type, String name) {
        return HttpResponse.ok(content).contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name));
    }
}

package org.caremarket.benchmark.comparison;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.caremarket.benchmark.Benchmark;
import org.caremarket.platform.chart.ChartSize;
import org.caremarket.platform.chart.Svg;
import org.caremarket.platform.chart.SvgFile;
import org.caremarket.platform.file.DataTable;

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
                    return switch (file) {
                        case "chart.svg" -> Optional.of(chart(IndicatorChart.draw(benchmark, ChartSize.WIDE), name));
                        case "funnel.svg" -> IndicatorFunnel.of(benchmark)
                                .map(funnel -> chart(funnel.draw(ChartSize.WIDE), name + "-funnel"));
                        default -> table(file, List.of(benchmark), name);
                    };
                });
    }

    static HttpResponse<byte[]> chart(Svg chart, String name) {
        return answer(SvgFile.of(chart), SVG, name + ".svg");
    }

    /** A table of comparisons as a file of this name. */
    static Optional<HttpResponse<byte[]>> table(String file, List<Benchmark> benchmarks, String name) {
        return table(file, () -> IndicatorTable.of(benchmarks), name);
    }

    /** A table as a file of this name. */
    static Optional<HttpResponse<byte[]>> table(String file, Supplier<DataTable> made, String name) {
        return switch (file) {
            case "table.csv" -> Optional.of(answer(made.get().csv(), CSV, name + ".csv"));
            case "table.ods" -> Optional.of(answer(made.get().ods(), ODS, name + ".ods"));
            case "table.xlsx" -> Optional.of(answer(made.get().workbook(), XLSX, name + ".xlsx"));
            case "table.csv-metadata.json" -> Optional.of(answer(made.get().metadata(name + ".csv"), CSVW, name + ".csv-metadata.json"));
            default -> Optional.empty();
        };
    }

    static HttpResponse<byte[]> answer(byte[] content, MediaType type, String name) {
        return HttpResponse.ok(content).contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name));
    }

    /**
     * Links to a table, and to a chart when there is one.
     *
     * @param address makes an address of {@code /downloads/table.csv}
     */
    static List<IndicatorView.Download> links(UnaryOperator<String> address, boolean chart) {
        var links = new ArrayList<>(List.of(
                new IndicatorView.Download("CSV", address.apply("/downloads/table.csv")),
                new IndicatorView.Download("OpenDocument spreadsheet", address.apply("/downloads/table.ods")),
                new IndicatorView.Download("Excel", address.apply("/downloads/table.xlsx")),
                new IndicatorView.Download("what the CSV holds (CSVW)", address.apply("/downloads/table.csv-metadata.json"))));
        if (chart) {
            links.add(new IndicatorView.Download("chart (SVG)", address.apply("/downloads/chart.svg")));
        }
        return List.copyOf(links);
    }
}

package org.caremarket.provider.rating.cqc;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Answers of the regulator's service as rows in the shape of its file of latest ratings, with the kinds of service besides. */
final class CqcLines {

    static final List<String> HEADER = List.of("Location ID", "Location Name", "Care Home?", "Location Type",
            "Location Street Address", "Location Address Line 2", "Location City", "Location Post Code",
            "Location Local Authority", "Service / Population Group", "Domain", "Latest Rating", "Publication Date",
            "Report Type", "Inherited Rating (Y/N)", "URL", "Provider ID", "Provider Name", "Brand Name", "Service Types");

    private static final String WHOLE = "Overall";

    private CqcLines() {}

    /** The first row. */
    static String header() {
        return written(csv -> csv.writeRecord(HEADER));
    }

    /** One row for each rating of the location as a whole, current and earlier; empty when it was never rated. */
    static String of(CqcJson.Location location, String provider) {
        return written(csv -> {
            if (location.currentRatings() != null) {
                add(csv, location, provider, location.currentRatings().overall(), null);
            }
            if (location.historicRatings() != null) {
                location.historicRatings().forEach(report ->
                        add(csv, location, provider, report.overall(), report.reportDate()));
            }
        });
    }

    /** The writer keeps rows to itself until it is closed. */
    private static String written(Consumer<CsvWriter> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            rows.accept(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void add(CsvWriter csv, CqcJson.Location location, String provider, CqcJson.@Nullable Rated rated,
            @Nullable String reportDate) {
        if (rated == null) {
            return;
        }
        var day = reportDate == null ? rated.reportDate() : reportDate;
        row(csv, location, provider, WHOLE, rated.rating(), day);
        if (rated.keyQuestionRatings() != null) {
            rated.keyQuestionRatings().forEach(each -> row(csv, location, provider, text(each.name()), each.rating(),
                    each.reportDate() == null ? day : each.reportDate()));
        }
    }

    private static void row(CsvWriter csv, CqcJson.Location location, String provider, String question, @Nullable String rating,
            @Nullable String day) {
        if (rating == null || rating.isBlank()) {
            return;
        }
        csv.writeRecord(text(location.locationId()), text(location.name()), text(location.careHome()), text(location.type()),
                text(location.postalAddressLine1()), text(location.postalAddressLine2()), text(location.postalAddressTownCity()),
                text(location.postalCode()), text(location.localAuthority()), WHOLE, question, rating, text(day), "Location", "N",
                "https://www.cqc.org.uk/location/" + text(location.locationId()), text(location.providerId()), provider,
                brand(text(location.brandName())),
                location.gacServiceTypes() == null ? "" : location.gacServiceTypes().stream().map(each -> text(each.name()))
                        .collect(Collectors.joining("; ")));
    }

    /** The service writes {@code BRAND Example}. */
    private static String brand(String name) {
        return name.replaceFirst("^BRAND ", "");
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }
}

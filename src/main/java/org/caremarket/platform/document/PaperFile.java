package org.caremarket.platform.document;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;

/** What files made of papers have in common wherever they are kept. */
public final class PaperFile {

    private static final int KILO = 1_000;
    private static final int LONGEST_NAME = 80;

    private PaperFile() {}

    /** {@code 84 KB}, {@code 1.2 MB}. */
    public static String sizeWords(int bytes) {
        return bytes < KILO * KILO
                ? "%,d KB".formatted(Math.max(1, Math.round(bytes / (double) KILO)))
                : "%.1f MB".formatted(bytes / (double) (KILO * KILO));
    }

    /** {@code Capacity-plan-2024-to-2025-Draft-2026-11-22}, without ending; letters, digits and hyphens only. */
    public static String name(Paper paper) {
        var name = "%s %s".formatted(paper.title(), paper.state()).replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return (name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name) + "-" + paper.date();
    }

    /** A download, whatever the file is: a web page that people wrote does not run among ours. */
    public static MutableHttpResponse<byte[]> download(PaperFormat format, String fileName, byte[] content) {
        var type = format == PaperFormat.HTML ? format.mediaType() + ";charset=utf-8" : format.mediaType();
        return HttpResponse.ok(content)
                .contentType(MediaType.of(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"");
    }
}

package org.caremarket.provider;

import io.micronaut.http.HttpResponse;
import org.caremarket.platform.file.DataTable;

/** A table of the register as a file to be kept. */
final class RegisterFiles {

    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private RegisterFiles() {}

    static HttpResponse<?> csv(DataTable table, String name) {
        return file(table.csv(), "text/csv; charset=utf-8", name + ".csv");
    }

    static HttpResponse<?> workbook(DataTable table, String name) {
        return file(table.workbook(), WORKBOOK, name + ".xlsx");
    }

    private static HttpResponse<?> file(byte[] content, String type, String name) {
        return HttpResponse.ok(content).contentType(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}

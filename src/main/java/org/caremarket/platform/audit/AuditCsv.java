package org.caremarket.platform.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.caremarket.platform.file.FormulaGuard;

/** The trail as a CSV file that a spreadsheet opens without taking any cell for a formula. */
final class AuditCsv {

    /** Entries that fit in one file; for older ones, ask for earlier dates. */
    static final int MOST = 100_000;

    private AuditCsv() {}

    /** In UTF-8 with a byte order mark, which Excel needs to read names with accents. */
    static byte[] write(AuditLog log, AuditFilter filter) {
        var text = new StringWriter();
        text.append('\uFEFF');
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("At", "Who", "Did what", "Record", "Record id", "Detail", "Address", "Entry");
            log.each(filter, MOST, entry -> csv.writeRecord(
                    entry.at().toString(),
                    FormulaGuard.harmless(entry.actorName()),
                    FormulaGuard.harmless(entry.verb()),
                    entry.recordId() == 0 ? "" : FormulaGuard.harmless(entry.recordKind()),
                    entry.recordId() == 0 ? "" : Long.toString(entry.recordId()),
                    FormulaGuard.harmless(entry.detail()),
                    FormulaGuard.harmless(entry.address()),
                    Long.toString(entry.id())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}

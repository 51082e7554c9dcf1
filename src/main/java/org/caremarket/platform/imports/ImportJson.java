package org.caremarket.platform.imports;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.caremarket.platform.job.Job;
import org.caremarket.platform.web.FieldError;

/**
 * An import as the API gives it.
 *
 * @param kind what the file holds, for example {@code delivery-plan}
 * @param rows how many rows stand below the one that names the columns, and those above it that are left out; null when it is not to be reviewed
 * @param accepted how many things it would write, or wrote; null when it never will
 * @param columns what each column of the file is taken for; null when it is not to be reviewed, as are the next five
 * @param details what is said of the file as a whole, by name
 * @param flagged what somebody should look at, the first 1,000
 * @param flaggedCount how many there are in all
 * @param leftOut rows that become nothing, the first 1,000; with what was imported already, only their number is known
 * @param leftOutCount how many there are in all
 * @param errors why it cannot be confirmed yet
 * @param notes how the file was read, as sentences
 * @param job the job that reads or writes a large file now, or failed to; null when there is none
 * @param version to be given back with choices and with the confirmation
 * @param result where what it wrote is seen, as a path of the pages; null while nothing is written
 */
@Serdeable
record ImportJson(
        long id,
        String kind,
        String file,
        ImportState state,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Integer rows,
        @Nullable Integer accepted,
        @Nullable List<Column> columns,
        @Nullable Map<String, String> details,
        @Nullable List<Flag> flagged,
        @Nullable Integer flaggedCount,
        @Nullable List<Omission> leftOut,
        @Nullable Integer leftOutCount,
        @Nullable List<FieldError> errors,
        @Nullable List<String> notes,
        @Nullable Long job,
        int version,
        @Nullable String result) {

    private static final int MOST = 1_000;

    /** A column, counted from 0; the field is empty when the column is not imported. */
    @Serdeable
    record Column(int number, String heading, String field) {}

    /**
     * Something to look at.
     *
     * @param key names it in the decisions
     * @param row as a spreadsheet shows it
     * @param column the words over its column
     * @param decision what will be done
     * @param allowed what can be decided
     */
    @Serdeable
    record Flag(
            String key,
            int row,
            String column,
            String kind,
            String found,
            String problem,
            String proposal,
            Decision decision,
            List<Decision> allowed) {}

    /** A row that becomes nothing. */
    @Serdeable
    record Omission(int row, String words, String reason) {}

    /** Without what is in the file. */
    static ImportJson of(String council, Import file) {
        return of(council, file, null);
    }

    /** While a job reads or writes the file. */
    static ImportJson of(String council, Import file, @Nullable Job job) {
        return new ImportJson(file.id(), file.kind(), file.fileName(), file.state(), file.uploadedBy(),
                file.uploadedAt(), file.decidedBy(), file.decidedAt(), null, file.accepted(), null, null, null, null,
                null, file.leftOut(), null, null, job == null ? null : job.id(), file.version(), file.outcome() == null ? null : "/" + council + file.outcome());
    }

    /** With what its import would make. */
    static ImportJson of(Review review) {
        var file = review.file();
        var reading = review.reading();
        return new ImportJson(file.id(), file.kind(), file.fileName(), file.state(), file.uploadedBy(),
                file.uploadedAt(), null, null, review.rows(), reading.items().size(),
                reading.columns().stream().map(each -> new Column(each.number(), each.heading(), each.field())).toList(),
                reading.details(),
                reading.findings().stream().limit(MOST).map(each -> flag(review, each)).toList(),
                reading.findings().size(),
                reading.leftOut().stream().limit(MOST).map(each -> new Omission(each.row(), each.words(), each.reason())).toList(),
                reading.leftOut().size(),
                review.errors().all(),
                review.allNotes(),
                null,
                file.version(),
                null);
    }

    private static Flag flag(Review review, Finding finding) {
        return new Flag(finding.key(), finding.row(), review.heading(finding.field()), finding.kind(), finding.found(),
                finding.problem(), finding.proposal(), review.choices().about(finding), finding.allowed());
    }
}

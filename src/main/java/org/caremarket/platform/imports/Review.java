package org.caremarket.platform.imports;

import io.micronaut.core.annotation.Nullable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.platform.file.Sheet;
import org.caremarket.platform.file.SheetNames;
import org.caremarket.platform.file.SheetOutcome;
import org.caremarket.platform.web.FormErrors;

/**
 * A file that is to be reviewed, and what its import would make with these choices.
 *
 * @param cells of the sheet that is read
 * @param notes what people should know before they decide, as sentences; usually none
 * @param remembered what its columns were taken for in an earlier file, when that is proposed here; null otherwise
 */
public record Review(
        Import file,
        ImportKind kind,
        SheetOutcome.Read cells,
        List<String> notes,
        Choices choices,
        Reading reading,
        @Nullable Mapping remembered) {

    public Review {
        notes = List.copyOf(notes);
    }

    /** The rows of the sheet that is read. */
    public Sheet sheet() {
        return cells.sheet();
    }

    /** The sheets of the file, and which of them is read. */
    public SheetNames names() {
        return cells.names();
    }

    /** Everything that is asked about the file: what always is, and what this file makes necessary. */
    public List<Detail> details() {
        return Stream.concat(kind.details().stream(), reading.asked().stream()).toList();
    }

    /** What people should know: how the file was read, and what stands in it. */
    public List<String> allNotes() {
        return Stream.concat(notes.stream(), reading.notes().stream()).toList();
    }

    /** How many rows stand below the one that names the columns, and those above it that are counted as left out. */
    public int rows() {
        return (int) (sheet().rows().stream().filter(row -> row.number() > reading.headerRow()).count()
                + reading.leftOut().stream().filter(row -> row.row() < reading.headerRow()).count());
    }

    /** Everything that keeps the import from being written. */
    public FormErrors errors() {
        var errors = reading.errors();
        for (var finding : reading.findings()) {
            if (!finding.allowed().contains(choices.about(finding))) {
                errors = errors.and("decisions", "Row %d: \"%s\" is not possible here".formatted(
                        finding.row(), choices.about(finding).title()));
            }
        }
        return errors.isEmpty() && reading.items().isEmpty()
                ? errors.and("columns", "No row becomes %s: check which column holds what".formatted(kind.item()))
                : errors;
    }

    /** Whether nobody typed anything yet, so that nothing can have been typed wrong. */
    boolean isUntouched() {
        return choices.details().isEmpty() && choices.decisions().isEmpty()
                && (choices.columns().isEmpty() || remembered != null);
    }

    /** What these choices show that those did not: other columns, and findings that were not there. */
    Unseen unseenIn(Review earlier) {
        var seen = earlier.keys();
        var findings = (int) reading.findings().stream().filter(finding -> !seen.contains(finding.key())).count();
        return new Unseen(findings, !reading.columns().equals(earlier.reading.columns()) || !names().equals(earlier.names()));
    }

    /** What somebody who decides has not seen yet. */
    record Unseen(int findings, boolean columns) {

        boolean isEmpty() {
            return findings == 0 && !columns;
        }

        String sentence() {
            return findings == 0
                    ? "You changed what columns hold: look at the result below, then import it"
                    : "What you changed shows %s: look at what changed, then import it".formatted(
                            findings == 1 ? "one more thing to look at" : "%,d more things to look at".formatted(findings));
        }
    }

    /** The first values of a column below the header, for people to recognise it by. */
    public List<String> samples(int column) {
        return sheet().rows().stream()
                .filter(row -> row.number() > reading.headerRow())
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(3)
                .toList();
    }

    /** What people call a field. */
    public String label(String field) {
        return kind.fields().stream().filter(each -> each.name().equals(field)).map(Field::label).findFirst().orElse(field);
    }

    /** The words over the column that is taken for a field; its label when none is. */
    public String heading(String field) {
        return reading.columns().stream()
                .filter(column -> column.field().equals(field) && !column.heading().isEmpty())
                .map(Reading.Column::heading)
                .findFirst()
                .orElseGet(() -> label(field));
    }

    private Set<String> keys() {
        return reading.findings().stream().map(Finding::key).collect(Collectors.toCollection(HashSet::new));
    }
}

package org.caremarket.delivery.imports;

import static org.caremarket.platform.imports.Decision.LEAVE_OUT;
import static org.caremarket.platform.imports.Decision.PROPOSAL;

import java.util.List;
import java.util.stream.Stream;
import org.caremarket.platform.file.Sheet;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.Columns;
import org.caremarket.platform.imports.Draft;
import org.caremarket.platform.imports.Header;
import org.caremarket.platform.imports.Headings;
import org.caremarket.platform.imports.Reading;
import org.caremarket.platform.imports.Reading.LeftOut;
import org.caremarket.platform.web.FormErrors;

/** Reads a file as a delivery plan. Every row becomes an action, or is left out with the reason. */
record PlanReader(Known known) {

    Reading read(Sheet typed, Choices choices) {
        var clean = CleanSheet.of(typed);
        var header = Header.of(clean.sheet(), PlanFields.ALL);
        var columns = Columns.of(header, typed.width(), choices, PlanFields.ALL);
        var details = PlanDetails.of(choices, known.plans(), known.today());
        var above = clean.sheet().rows().stream()
                .filter(row -> row.number() < header.number())
                .map(row -> new LeftOut(row.number(), Draft.words(row.cells()), "It stands above the row that names the columns."));
        var drafts = columns.errors().isEmpty() ? drafts(clean, header, columns, details, choices) : List.<Draft>of();
        return new Reading(
                header.number(),
                columns.all(),
                drafts.stream().filter(draft -> !draft.isLeftOut()).map(Draft::item).toList(),
                drafts.stream().flatMap(draft -> draft.findings().stream()).toList(),
                Stream.concat(above, drafts.stream().filter(Draft::isLeftOut).map(Draft::leftOut)).toList(),
                details.values(),
                errors(columns, details, drafts));
    }

    private List<Draft> drafts(
            CleanSheet clean, Header header, Columns columns, PlanDetails details, Choices choices) {
        var statuses = new StatusCell.Reader(
                known.words(),
                columns.has(PlanFields.WORDING),
                Headings.plain(columns.heading(PlanFields.STATUS)).contains("brag"));
        var repair = new RowRepair(header, columns, statuses);
        var cells = new CellReader(columns, statuses, known.segments(), details.asOf(), known.today());
        var drafts = clean.sheet().rows().stream()
                .filter(row -> row.number() > header.number())
                .map(row -> {
                    var draft = new Draft(row, columns, choices);
                    repair.place(draft).ifPresent(placed -> cells.read(draft, placed));
                    clean.cleanedIn(row).forEach(column -> sayCleaned(draft, columns, column));
                    return draft;
                })
                .toList();
        new Duplicates(known.actions()).find(drafts);
        new Numbers(known).give(drafts);
        return drafts;
    }

    private static void sayCleaned(Draft draft, Columns columns, int column) {
        if (!columns.field(column).isEmpty()) {
            draft.decide(columns.field(column), "characters", draft.cells().get(column),
                    "The cell holds characters that cannot be shown.", "Leave these characters out.", false,
                    PROPOSAL, LEAVE_OUT);
        }
    }

    private static FormErrors errors(Columns columns, PlanDetails details, List<Draft> drafts) {
        var errors = columns.errors();
        if (errors.isEmpty() && drafts.stream().allMatch(Draft::isLeftOut)) {
            errors = errors.and("columns", drafts.isEmpty()
                    ? "The file has no rows below the one that names the columns"
                    : "Every row is left out: there is nothing to import");
        }
        for (var error : details.errors().all()) {
            errors = errors.and(error);
        }
        return errors;
    }
}

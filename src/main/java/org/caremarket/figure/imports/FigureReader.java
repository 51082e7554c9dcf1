package org.caremarket.figure.imports;

import static org.caremarket.platform.imports.Decision.LEAVE_OUT;
import static org.caremarket.platform.imports.Decision.PROPOSAL;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caremarket.figure.Figure;
import org.caremarket.figure.FigureRules;
import org.caremarket.figure.imports.Rows.Parts;
import org.caremarket.platform.file.Sheet;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.Columns;
import org.caremarket.platform.imports.DateOrder;
import org.caremarket.platform.imports.Detail;
import org.caremarket.platform.imports.Draft;
import org.caremarket.platform.imports.Header;
import org.caremarket.platform.imports.Reading;
import org.caremarket.platform.imports.Reading.LeftOut;
import org.caremarket.platform.web.FormErrors;

/**
 * Reads a table as figures. Every row becomes a figure, a part of one, or is left out with the reason.
 *
 * @param words what the words of the file mean
 * @param there every figure that the council has of some sources
 */
record FigureReader(Words words, Function<Collection<String>, List<Figure>> there) {

    Reading read(Sheet sheet, Choices choices, FigureDetails details) {
        var header = Header.of(sheet, FigureFields.ALL);
        var columns = Columns.of(header, sheet.width(), choices, FigureFields.ALL);
        var below = sheet.rows().stream().filter(row -> row.number() > header.number()).toList();
        var dates = DateOrder.of(
                below.stream().map(row -> columns.cell(row.cells(), FigureFields.PERIOD)).toList(),
                choices.detail(DateOrder.DETAIL));
        var rows = new Rows(header, columns, words, dates, details);
        sheet.rows().stream().filter(row -> row.number() < header.number()).forEach(rows::above);
        var errors = columnErrors(columns);
        var drafts = new ArrayList<Draft>();
        var doubles = new Doubles(there);
        var signs = new Signs(columns);
        if (errors.isEmpty()) {
            below.forEach(signs::count);
            below.forEach(rows::read);
            rows.figures().forEach(parts -> drafts.add(draft(parts, columns, choices, details, dates)));
            doubles.find(drafts);
            errors = errors(details, dates, drafts, below, rows, doubles);
        }
        var leftOut = Stream.concat(rows.leftOut().stream(), drafts.stream().filter(Draft::isLeftOut).map(Draft::leftOut))
                .sorted(Comparator.comparingInt(LeftOut::row)).toList();
        return new Reading(
                header.number(),
                columns.all(),
                drafts.stream().filter(draft -> !draft.isLeftOut()).map(Draft::item).toList(),
                Stream.concat(words.findings().stream(), drafts.stream().flatMap(draft -> draft.findings().stream())).toList(),
                leftOut,
                details.values(),
                errors,
                Stream.concat(dates.isAsked() ? Stream.of(dates.detail()) : Stream.<Detail>of(), words.asked().stream()).toList(),
                Notes.of(rows, leftOut, doubles, signs, details));
    }

    private Draft draft(Parts parts, Columns columns, Choices choices, FigureDetails details, DateOrder dates) {
        var row = parts.main();
        var draft = new Draft(row, columns, choices);
        var indicator = parts.indicator;
        // A name that the catalogue has is no change; one that it has not may be wrong, and is shown as one.
        if (words.isIndicator(columns.cell(row.cells(), FigureFields.INDICATOR))) {
            draft.put(FigureFields.INDICATOR, indicator.code());
        } else {
            draft.set(FigureFields.INDICATOR, indicator.code());
        }
        draft.means(FigureFields.INDICATOR, indicator.name());
        draft.put(FigureFields.AREA, parts.area);
        draft.means(FigureFields.AREA, words.nameOf(parts.area));
        var written = columns.cell(row.cells(), FigureFields.PERIOD);
        if (parts.period.isPresent()) {
            draft.put(FigureFields.PERIOD, parts.period.get().code());
            draft.means(FigureFields.PERIOD, parts.period.get().words());
        } else if (written.isEmpty()) {
            draft.leaveOut("It has no period.");
        } else if (dates.waits(written)) {
            draft.leaveOut("Its date can be read when the order of dates is chosen.");
        } else {
            FigureCells.unreadable(draft, FigureFields.PERIOD, written,
                    "This is no period. Write it as 2022-23, Q2 2021-22, May 2023 or 25 May 2023.");
        }
        new TextCells(columns, details).read(draft, indicator, parts.period);
        new FigureCells(columns).read(draft, parts);
        if (!draft.isLeftOut()) {
            check(draft, parts);
        }
        return draft;
    }

    private static void check(Draft draft, Parts parts) {
        var measurement = FigureItems.measurement(draft::value);
        var problems = FigureRules.problems(parts.indicator, parts.period, measurement);
        if (!problems.isEmpty()) {
            var all = String.join("; ", problems);
            var sentence = all.substring(0, 1).toUpperCase() + all.substring(1) + ".";
            draft.decide(FigureFields.VALUE, "impossible", draft.value(FigureFields.VALUE), sentence,
                    "Leave the row out. To import it, correct the file and upload it again.", false, PROPOSAL);
            draft.leaveOut(sentence);
        } else if (measurement.contradictsItself(parts.indicator)) {
            draft.means(FigureFields.VALUE, "Contradicts its counts, which give "
                    + parts.indicator.unit().show(measurement.best(parts.indicator).orElseThrow()));
            draft.decide(FigureFields.VALUE, "contradiction", draft.value(FigureFields.VALUE),
                    "Numerator and denominator, %s and %s, give %s.".formatted(draft.value(FigureFields.NUMERATOR),
                            draft.value(FigureFields.DENOMINATOR),
                            parts.indicator.unit().show(measurement.best(parts.indicator).orElseThrow())),
                    "Import it with both. The difference is shown beside the figure.", false, PROPOSAL, LEAVE_OUT);
        }
    }

    private static FormErrors columnErrors(Columns columns) {
        return columns.errors().isEmpty() && !columns.has(FigureFields.VALUE)
                        && !(columns.has(FigureFields.NUMERATOR) && columns.has(FigureFields.DENOMINATOR))
                ? columns.errors().and("columns", "Choose the column that holds the value, or those of numerator and denominator")
                : columns.errors();
    }

    private static FormErrors errors(
            FigureDetails details, DateOrder dates, List<Draft> drafts, List<Sheet.Row> below, Rows rows, Doubles doubles) {
        var errors = details.errors();
        if (dates.isMissing()) {
            errors = errors.and(DateOrder.DETAIL, "Select the order of dates such as " + dates.example());
        }
        if (details.period().isEmpty() && details.values().get(FigureDetails.PERIOD).isEmpty()
                && rows.lackPeriod() > 0) {
            errors = errors.and(FigureDetails.PERIOD, rows.lackPeriod() == 1
                    ? "Enter the period: one row gives none"
                    : "Enter the period: %,d rows give none".formatted(rows.lackPeriod()));
        }
        if (drafts.stream().anyMatch(draft -> draft.value(FigureFields.SOURCE).isEmpty())) {
            errors = errors.and(FigureDetails.SOURCE, "Enter the source of the figures");
        }
        if (errors.isEmpty() && drafts.stream().allMatch(Draft::isLeftOut)) {
            errors = errors.and("columns", below.isEmpty() ? "The file has no rows below the one that names the columns"
                    : doubles.already() > 0 && doubles.already() == drafts.size()
                    ? "The council has every figure of the file already: there is nothing to import"
                    : "Every row is left out: there is nothing to import");
        }
        return errors;
    }
}

package org.caremarket.delivery.imports;

import static org.caremarket.platform.imports.Decision.AS_TYPED;
import static org.caremarket.platform.imports.Decision.LEAVE_OUT;
import static org.caremarket.platform.imports.Decision.PROPOSAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caremarket.delivery.Status;
import org.caremarket.delivery.Timeframe;
import org.caremarket.delivery.imports.RowRepair.Placed;
import org.caremarket.market.Segment;
import org.caremarket.platform.imports.Columns;
import org.caremarket.platform.imports.Draft;
import org.caremarket.platform.web.TypedDate;

/**
 * Reads what stands in the cells of a row, once they are where they belong. No words are lost without being flagged.
 *
 * @param segments the segments that the council commissions
 * @param asOf the day of the statuses of the whole file; empty while nobody said it
 * @param today the last day of which a status can speak
 */
record CellReader(
        Columns columns, StatusCell.Reader statuses, List<Segment> segments, Optional<LocalDate> asOf, LocalDate today) {

    private static final List<String> AS_THEY_ARE =
            List.of(PlanFields.OWNER, PlanFields.NARRATIVE, PlanFields.CORRECTIVE_ACTION);

    void read(Draft draft, Placed row) {
        draft.set(PlanFields.SOURCE_NOTE, columns.cell(row.cells(), PlanFields.SOURCE_NOTE));
        text(draft, PlanFields.REF, columns.cell(row.cells(), PlanFields.REF));
        text(draft, PlanFields.THEME, row.theme());
        title(draft, row);
        for (var field : AS_THEY_ARE) {
            text(draft, field, columns.cell(row.cells(), field));
        }
        segments(draft, columns.cell(row.cells(), PlanFields.SEGMENTS));
        byWhen(draft, columns.cell(row.cells(), PlanFields.BY_WHEN));
        status(draft, row.status());
        wording(draft, row);
        asOf(draft, columns.cell(row.cells(), PlanFields.AS_OF));
        text(draft, PlanFields.SOURCE_NOTE, draft.value(PlanFields.SOURCE_NOTE));
    }

    /** A long cell holds the action and what is to be said of it: its beginning is the title, all of it is kept. */
    private void title(Draft draft, Placed row) {
        var words = row.title();
        var description = columns.cell(row.cells(), PlanFields.DESCRIPTION);
        int most = columns.has(PlanFields.DESCRIPTION) ? Lengths.TITLE : Lengths.TITLE_ALONE;
        if (Lengths.of(words) <= most) {
            draft.set(PlanFields.TITLE, words);
        } else {
            draft.set(PlanFields.TITLE, Lengths.title(words, most));
            description = description.isEmpty() ? words : words + "\n\n" + description;
        }
        text(draft, PlanFields.DESCRIPTION, description);
    }

    /** Sets a field to words, shortened when they are too long: short texts then stand whole in the source note. */
    private static void text(Draft draft, String field, String words) {
        int most = Lengths.most(field);
        if (Lengths.of(words) <= most) {
            draft.set(field, words);
            return;
        }
        var label = PlanFields.label(field);
        var inNote = Lengths.isShort(field);
        draft.decide(field, "too-long", words,
                "%s has %,d characters, and %,d is the most.".formatted(label, Lengths.of(words), most),
                (field.equals(PlanFields.REF) ? "Number the row anew" : "Keep the first %,d characters".formatted(most))
                        + (inNote ? ", and all of it in the source note." : "."),
                false, PROPOSAL, LEAVE_OUT);
        draft.set(field, field.equals(PlanFields.REF) ? "" : Lengths.cut(words, most));
        if (inNote) {
            note(draft, field, words);
        }
    }

    private static void note(Draft draft, String field, String words) {
        var note = draft.value(PlanFields.SOURCE_NOTE);
        draft.set(PlanFields.SOURCE_NOTE,
                (note.isEmpty() ? "" : note + "\n") + PlanFields.label(field) + " in the file: " + words);
    }

    private void segments(Draft draft, String words) {
        var read = SegmentCell.read(words, segments);
        draft.set(PlanFields.SEGMENTS, SegmentCell.words(read.known()));
        if (!read.unknown().isEmpty()) {
            draft.decide(PlanFields.SEGMENTS, "segment", words,
                    "Not a segment of the council's: %s.".formatted(String.join(", ", read.unknown())),
                    "Keep the words in the source note only.", false, PROPOSAL, LEAVE_OUT);
            note(draft, PlanFields.SEGMENTS, words);
        }
    }

    private static void byWhen(Draft draft, String words) {
        text(draft, PlanFields.BY_WHEN, words);
        if (words.isEmpty()) {
            return;
        }
        var time = Timeframe.of(draft.value(PlanFields.BY_WHEN));
        if (time.understood()) {
            draft.means(PlanFields.BY_WHEN, time.meaning());
        } else {
            draft.means(PlanFields.BY_WHEN, "Not understood");
            draft.decide(PlanFields.BY_WHEN, "by-when", words, "These words are no day, month, season, quarter or year.",
                    "Keep the words. Without days the action is never overdue.", false, PROPOSAL, LEAVE_OUT);
        }
    }

    private void status(Draft draft, String words) {
        var status = switch (statuses.read(words)) {
            case StatusCell.Known known -> known.status();
            case StatusCell.Likely likely -> {
                var decision = draft.decide(PlanFields.STATUS, "status-mapped", words,
                        "These are not words of the council's for a status.",
                        "Read them as %s. As they stand they are a status to confirm.".formatted(likely.status().title()),
                        false, PROPOSAL, AS_TYPED, LEAVE_OUT);
                yield decision == PROPOSAL ? likely.status() : Status.UNCLEAR;
            }
            case StatusCell.Words none -> {
                draft.decide(PlanFields.STATUS, "status-words", words, "These words are no status.",
                        "Status to confirm, with these words kept.", false, PROPOSAL, LEAVE_OUT);
                yield Status.UNCLEAR;
            }
            case StatusCell.Empty none -> {
                var decision = draft.decide(PlanFields.STATUS, "status-empty", "", "No status is stated.",
                        "Not started. Taken as it stands it is a status to confirm.", true, PROPOSAL, AS_TYPED, LEAVE_OUT);
                yield decision == PROPOSAL ? Status.NOT_STARTED : Status.UNCLEAR;
            }
        };
        draft.set(PlanFields.STATUS, status.title());
    }

    /** The words of the status cell; in a file that has a column for them, those of that column. */
    private void wording(Draft draft, Placed row) {
        var own = columns.cell(row.cells(), PlanFields.WORDING);
        var known = statuses.read(row.status()) instanceof StatusCell.Known;
        if (!columns.has(PlanFields.WORDING) && Lengths.of(row.status()) <= Lengths.most(PlanFields.WORDING)) {
            draft.put(PlanFields.WORDING, row.status());
        } else if (columns.has(PlanFields.WORDING) && (known || row.status().isEmpty() || own.equals(row.status()))) {
            text(draft, PlanFields.WORDING, own);
        } else {
            text(draft, PlanFields.WORDING, own.isEmpty() ? row.status() : row.status() + "\n" + own);
        }
    }

    private void asOf(Draft draft, String words) {
        var day = Times.day(words).filter(known -> !known.isAfter(today));
        if (day.isPresent()) {
            draft.put(PlanFields.AS_OF, day.get().toString());
            return;
        }
        var usual = asOf.map(LocalDate::toString).orElse("");
        if (!columns.has(PlanFields.AS_OF)) {
            draft.put(PlanFields.AS_OF, usual);
            return;
        }
        draft.set(PlanFields.AS_OF, usual);
        if (!words.isEmpty()) {
            draft.decide(PlanFields.AS_OF, "as-of", words,
                    Times.day(words).isPresent() ? "This day is in the future." : "These words are no day.",
                    asOf.map(TypedDate::words)
                            .map("Take the day of the whole file, %s."::formatted)
                            .orElse("Take the day of the whole file."),
                    false, PROPOSAL, LEAVE_OUT);
        }
    }
}

package org.caremarket.delivery.imports;

import static org.caremarket.platform.imports.Decision.AS_TYPED;
import static org.caremarket.platform.imports.Decision.LEAVE_OUT;
import static org.caremarket.platform.imports.Decision.PROPOSAL;

import java.util.List;
import java.util.Optional;
import org.caremarket.platform.imports.Columns;
import org.caremarket.platform.imports.Decision;
import org.caremarket.platform.imports.Draft;
import org.caremarket.platform.imports.Header;

/**
 * Puts the cells of rows where they belong, in the order of the file: cells that slipped, actions under theme, themes
 * that are written once for many rows. What is no action at all is left out, with the reason.
 */
final class RowRepair {

    /** The theme of an action whose file states none. */
    static final String NO_THEME = "Theme not stated";

    private static final int LONGEST_QUOTE = 100;
    private static final int LONGEST_REF = Lengths.most(PlanFields.REF);

    private final Header header;
    private final Columns columns;
    private final StatusCell.Reader statuses;
    private final Slip.Finder slips;
    private String theme = "";
    private int themeRow;

    RowRepair(Header header, Columns columns, StatusCell.Reader statuses) {
        this.header = header;
        this.columns = columns;
        this.statuses = statuses;
        this.slips = new Slip.Finder(columns, statuses);
    }

    /**
     * Cells where they belong.
     *
     * @param status the words that state the status: a slip can leave them outside of their column
     */
    record Placed(List<String> cells, String theme, String title, String status) {}

    /** The row's cells, put where they belong; empty when it can become no action. */
    Optional<Placed> place(Draft draft) {
        if (saysNothingNew(draft)) {
            return Optional.empty();
        }
        var typed = draft.cells();
        var cells = slips.find(typed).map(slip -> moved(draft, slip)).orElse(typed);
        var status = columns.cell(cells, PlanFields.STATUS);
        var title = columns.cell(cells, PlanFields.TITLE);
        if (title.isEmpty()) {
            return withoutAction(draft, cells, status);
        }
        return Optional.of(new Placed(
                cells, theme(draft, cells), title, status.isEmpty() ? statusLeftBehind(typed) : status));
    }

    /** Words under status that a slip took for something else, as "Ongoing": nothing else says where the action stands. */
    private String statusLeftBehind(List<String> typed) {
        var words = columns.cell(typed, PlanFields.STATUS);
        return statuses.recognises(words) ? "" : words;
    }

    private boolean saysNothingNew(Draft draft) {
        if (header.isRepeatedBy(draft.cells())) {
            return leaveOutUnlessTyped(draft, "heading-again", "The row names the columns again.");
        }
        var filled = draft.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.isEmpty()) {
            draft.leaveOut("Nothing can be seen in this row.");
            return true;
        }
        var total = filled.getFirst().matches("(?i)(grand |sub-?)?totals?:?");
        return total && filled.stream().skip(1).allMatch(cell -> cell.matches("[\\d.,% £]+"))
                && leaveOutUnlessTyped(draft, "total", "The row is a total and no action.");
    }

    private static boolean leaveOutUnlessTyped(Draft draft, String kind, String problem) {
        var decision = draft.decide(PlanFields.TITLE, kind, Draft.words(draft.cells()), problem, "Leave the row out.", true,
                PROPOSAL, AS_TYPED);
        if (decision == PROPOSAL) {
            draft.leaveOut(problem);
        }
        return decision == PROPOSAL;
    }

    private List<String> moved(Draft draft, Slip slip) {
        var before = draft.cells();
        var readable = !columns.cell(before, PlanFields.TITLE).isEmpty();
        var from = columns.field(slip.from());
        var decision = draft.decide(
                from.isEmpty() ? PlanFields.TITLE : from,
                "shifted",
                Draft.words(before),
                "The cells stand one column too far to the %s.".formatted(slip.right() ? "right" : "left"),
                "Move them one column to the %s: the action is then \"%s\".".formatted(
                        slip.right() ? "left" : "right",
                        Lengths.title(columns.cell(slip.cells(), PlanFields.TITLE), LONGEST_QUOTE)),
                false,
                readable ? new Decision[] {PROPOSAL, AS_TYPED, LEAVE_OUT} : new Decision[] {PROPOSAL, LEAVE_OUT});
        return decision == AS_TYPED ? before : slip.cells();
    }

    private String theme(Draft draft, List<String> cells) {
        var own = columns.cell(cells, PlanFields.THEME);
        if (!own.isEmpty()) {
            heads(draft, own);
            return own;
        }
        if (theme.isEmpty()) {
            draft.decide(PlanFields.THEME, "no-theme", "", "The file states no theme for this row.",
                    "Put it under \"%s\".".formatted(NO_THEME), true, PROPOSAL, LEAVE_OUT);
            return NO_THEME;
        }
        draft.decide(PlanFields.THEME, "carried-down", "", "The theme cell is empty.",
                "Take the theme of row %d: \"%s\".".formatted(themeRow, theme), true, PROPOSAL, LEAVE_OUT);
        return theme;
    }

    private void heads(Draft draft, String words) {
        theme = words;
        themeRow = draft.number();
    }

    private Optional<Placed> withoutAction(Draft draft, List<String> cells, String status) {
        var own = columns.cell(cells, PlanFields.THEME);
        var ref = columns.cell(cells, PlanFields.REF);
        long others = columns.numbers().keySet().stream()
                .filter(field -> !field.equals(PlanFields.THEME) && !field.equals(PlanFields.REF))
                .filter(field -> !columns.cell(cells, field).isEmpty())
                .count();
        if (others > 0 && !own.isEmpty()) {
            return underTheme(draft, cells, own, status);
        }
        if (others == 0 && !own.isEmpty()) {
            heading(draft, own);
        } else if (others == 0 && Lengths.of(ref) > LONGEST_REF) {
            heading(draft, ref);
        } else {
            draft.decide(PlanFields.TITLE, "no-action", Draft.words(draft.cells()), "No action stands in this row.",
                    "Leave the row out. To import it, write its action into the file and upload it again.", false, PROPOSAL);
            draft.leaveOut("No action stands in this row.");
        }
        return Optional.empty();
    }

    private Optional<Placed> underTheme(Draft draft, List<String> cells, String words, String status) {
        var above = theme.isEmpty() ? NO_THEME : theme;
        var decision = draft.decide(
                PlanFields.THEME,
                "under-theme",
                words,
                "Words stand under \"%s\", and there is no action.".formatted(columns.heading(PlanFields.THEME)),
                (theme.isEmpty()
                        ? "Take them as the action, under \"%s\".".formatted(NO_THEME)
                        : "Take them as the action, under the theme of row %d: \"%s\".".formatted(themeRow, theme))
                        + " As it stands the row is no action but the theme of the rows below.",
                false,
                PROPOSAL, AS_TYPED, LEAVE_OUT);
        if (decision == AS_TYPED) {
            heads(draft, words);
            draft.leaveOut("It is taken as the theme of the rows below and has no action.");
            return Optional.empty();
        }
        return Optional.of(new Placed(cells, above, words, status));
    }

    /** A row with nothing but a theme, as people write it above the rows that it heads. */
    private void heading(Draft draft, String words) {
        var decision = draft.decide(PlanFields.THEME, "theme-row", words, "Only a theme stands in this row.",
                "Take it as the theme of the rows below.", true, PROPOSAL, LEAVE_OUT);
        if (decision == PROPOSAL) {
            heads(draft, words);
            draft.leaveOut("It is the theme of the rows below and has no action.");
        }
    }
}

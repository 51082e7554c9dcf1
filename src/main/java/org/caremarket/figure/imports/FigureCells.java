package org.caremarket.figure.imports;

import static org.caremarket.platform.imports.Decision.LEAVE_OUT;
import static org.caremarket.platform.imports.Decision.PROPOSAL;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.caremarket.figure.FigureState;
import org.caremarket.figure.Precision;
import org.caremarket.figure.imports.Rows.Parts;
import org.caremarket.figure.imports.Rows.Type;
import org.caremarket.indicator.Indicator;
import org.caremarket.platform.file.Sheet;
import org.caremarket.platform.imports.Columns;
import org.caremarket.platform.imports.Draft;

/** Reads the numbers of a figure, and why there are none. Nothing is guessed, and nothing becomes 0. */
final class FigureCells {

    private static final String ONLY_OUT = "Leave the row out. To import it, correct the file and upload it again.";

    private final Columns columns;

    FigureCells(Columns columns) {
        this.columns = columns;
    }

    void read(Draft draft, Parts parts) {
        var outcome = parts.row(Type.OUTCOME);
        var value = outcome == null ? "" : columns.cell(outcome.cells(), FigureFields.VALUE);
        var numerator = count(draft, FigureFields.NUMERATOR, part(parts, Type.NUMERATOR, FigureFields.NUMERATOR));
        var denominator = count(draft, FigureFields.DENOMINATOR, part(parts, Type.DENOMINATOR, FigureFields.DENOMINATOR));
        switch (NumberCell.of(value)) {
            case NumberCell.Blank none -> blank(draft, numerator, denominator);
            case NumberCell.None(var why) -> {
                var nobody = denominator.filter(all -> all.signum() == 0).isPresent();
                none(draft, nobody ? FigureState.NOT_APPLICABLE : why, value, numerator.isPresent() || denominator.isPresent());
            }
            case NumberCell.Unreadable none -> unreadable(draft, FigureFields.VALUE, value, "This is no number, and no sign for a missing one.");
            case NumberCell.Number number -> {
                number(draft, parts.indicator, value, number);
                counts(draft, parts.indicator, numerator, denominator);
            }
        }
        whole(draft, FigureFields.SAMPLE, 1);
        whole(draft, FigureFields.PROVIDERS, 0);
        count(draft, FigureFields.DEVIATION, own(draft, FigureFields.DEVIATION))
                .ifPresent(number -> draft.put(FigureFields.DEVIATION, FigureItems.plain(number)));
        count(draft, FigureFields.LARGEST_SHARE, own(draft, FigureFields.LARGEST_SHARE))
                .ifPresent(number -> draft.put(FigureFields.LARGEST_SHARE, FigureItems.plain(number)));
    }

    private String own(Draft draft, String field) {
        return columns.cell(draft.cells(), field);
    }

    private String part(Parts parts, Type type, String field) {
        Sheet.Row row = parts.row(type);
        return row == null ? columns.cell(parts.main().cells(), field) : columns.cell(row.cells(), FigureFields.VALUE);
    }

    private void blank(Draft draft, Optional<BigDecimal> numerator, Optional<BigDecimal> denominator) {
        var said = FigureItems.choice(FigureState.class, own(draft, FigureFields.STATE));
        if (numerator.isPresent() && denominator.isPresent() && said.filter(state -> state != FigureState.STATED).isEmpty()) {
            draft.put(FigureFields.STATE, FigureItems.word(FigureState.STATED));
            draft.put(FigureFields.PRECISION, FigureItems.word(Precision.EXACT));
            draft.put(FigureFields.NUMERATOR, FigureItems.plain(numerator.get()));
            draft.put(FigureFields.DENOMINATOR, FigureItems.plain(denominator.get()));
        } else if (said.isPresent() && said.get() != FigureState.STATED) {
            none(draft, said.get(), "", numerator.isPresent() || denominator.isPresent());
        } else if (numerator.isPresent() || denominator.isPresent()) {
            draft.leaveOut("The value is blank, and only one of numerator and denominator is there.");
        } else {
            draft.decide(FigureFields.VALUE, "blank", "", "The value is blank, and nothing says why.", "Not stated.",
                    true, PROPOSAL, LEAVE_OUT);
            none(draft, FigureState.NOT_STATED, "", false);
        }
    }

    private void none(Draft draft, FigureState state, String written, boolean counts) {
        draft.put(FigureFields.STATE, FigureItems.word(state));
        draft.put(FigureFields.PRECISION, FigureItems.word(Precision.EXACT));
        if (!written.isEmpty()) {
            draft.means(FigureFields.STATE, "“%s” in the file".formatted(written));
        }
        if (counts) {
            draft.decide(FigureFields.NUMERATOR, "counts-dropped", "", "Counts stand beside a value that is missing.",
                    "Keep “%s” and leave the counts out.".formatted(state.words()), true, PROPOSAL, LEAVE_OUT);
        }
    }

    private void number(Draft draft, Indicator indicator, String written, NumberCell.Number number) {
        var said = FigureItems.choice(FigureState.class, own(draft, FigureFields.STATE));
        if (said.isPresent() && said.get() != FigureState.STATED) {
            unreadable(draft, FigureFields.STATE, written, "The row has a value and says “%s”.".formatted(said.get().words()));
            return;
        }
        if (!unitFits(draft, indicator, written, number.unit())) {
            return;
        }
        draft.put(FigureFields.STATE, FigureItems.word(FigureState.STATED));
        if (number.mark().isEmpty()) {
            draft.put(FigureFields.VALUE, FigureItems.plain(number.value()));
        } else {
            draft.set(FigureFields.VALUE, FigureItems.plain(number.value()));
        }
        var precision = number.precision() == Precision.EXACT
                ? FigureItems.choice(Precision.class, own(draft, FigureFields.PRECISION)).orElse(Precision.EXACT)
                : number.precision();
        draft.put(FigureFields.PRECISION, FigureItems.word(precision));
        range(draft, precision, number);
        if (!number.mark().isEmpty()) {
            draft.decide(FigureFields.VALUE, "marked", written, "Something stands behind the number.",
                    "Take %s, and keep the cell's words in the note.".formatted(FigureItems.plain(number.value())),
                    false, PROPOSAL, LEAVE_OUT);
            note(draft, written);
        }
    }

    private void range(Draft draft, Precision precision, NumberCell.Number number) {
        var end = number.to() != null ? Optional.of(number.to())
                : count(draft, FigureFields.VALUE_TO, own(draft, FigureFields.VALUE_TO));
        if (precision == Precision.RANGE && end.filter(to -> to.compareTo(number.value()) > 0).isPresent()) {
            draft.put(FigureFields.VALUE_TO, FigureItems.plain(end.get()));
        } else if (precision == Precision.RANGE || end.isPresent()) {
            unreadable(draft, FigureFields.VALUE_TO, own(draft, FigureFields.VALUE_TO),
                    "A range needs two numbers, the smaller one first.");
        }
    }

    private static void note(Draft draft, String written) {
        var note = draft.value(FigureFields.NOTE);
        draft.set(FigureFields.NOTE, (note.isEmpty() ? "" : note + " ") + "In the file: " + written);
    }

    /** Pounds are no per cent, and millions no pounds: what may be another number by far is never taken. */
    private static boolean unitFits(Draft draft, Indicator indicator, String written, String unit) {
        var name = indicator.unit().name();
        if (unit.isEmpty() || plain(unit).equals(plain(name)) || unit.equals("£") && name.startsWith("£") && !name.matches("£(m|k|bn)\\b.*")) {
            return true;
        }
        if (unit.matches("%.*|£.*|(m|k|bn|th|million|thousand|billion|hundred)\\b.*")) {
            unreadable(draft, FigureFields.VALUE, written,
                    "%s is counted in %s.".formatted(indicator.name(), name.isEmpty() ? "plain numbers" : "“" + name + "”"));
            return false;
        }
        draft.decide(FigureFields.VALUE, "unit", written, "%s is counted in “%s”.".formatted(indicator.name(), name),
                "Take the number, and keep the cell's words in the note.", false, PROPOSAL, LEAVE_OUT);
        note(draft, written);
        return true;
    }

    private static String plain(String unit) {
        return unit.toLowerCase(Locale.UK).replace(" ", "");
    }

    private void counts(Draft draft, Indicator indicator, Optional<BigDecimal> numerator, Optional<BigDecimal> denominator) {
        if (numerator.isEmpty() && denominator.isEmpty()) {
            return;
        }
        if (!indicator.kind().isRatio()) {
            draft.decide(FigureFields.NUMERATOR, "counts-dropped", "", "%s is a %s and has no numerator and denominator."
                    .formatted(indicator.code(), indicator.kind().word()), "Leave the counts out.", true, PROPOSAL, LEAVE_OUT);
        } else if (numerator.isEmpty() || denominator.isEmpty()) {
            draft.decide(FigureFields.NUMERATOR, "counts-dropped", "", "Only one of numerator and denominator is there.",
                    "Leave it out.", true, PROPOSAL, LEAVE_OUT);
        } else {
            draft.put(FigureFields.NUMERATOR, FigureItems.plain(numerator.get()));
            draft.put(FigureFields.DENOMINATOR, FigureItems.plain(denominator.get()));
        }
    }

    /** A number without unit or precision; empty when there is none. */
    private static Optional<BigDecimal> count(Draft draft, String field, String written) {
        return switch (NumberCell.of(written)) {
            case NumberCell.Number(var value, var precision, var to, var unit, var mark)
                    when precision == Precision.EXACT && unit.isEmpty() -> {
                if (!mark.isEmpty()) {
                    draft.decide(field, "marked", written, "Something stands behind the number.",
                            "Take %s, and keep the cell's words in the note.".formatted(FigureItems.plain(value)), false,
                            PROPOSAL, LEAVE_OUT);
                    note(draft, written);
                }
                yield Optional.of(value);
            }
            case NumberCell.Blank none -> Optional.empty();
            case NumberCell.None none -> Optional.empty();
            case NumberCell.Number other -> other(draft, field, written);
            case NumberCell.Unreadable none -> other(draft, field, written);
        };
    }

    private static Optional<BigDecimal> other(Draft draft, String field, String written) {
        unreadable(draft, field, written, "A plain number should stand here.");
        return Optional.empty();
    }

    private void whole(Draft draft, String field, int least) {
        var number = count(draft, field, own(draft, field));
        if (number.isEmpty()) {
            return;
        }
        var plain = FigureItems.plain(number.get());
        if (plain.matches("\\d{1,9}") && Integer.parseInt(plain) >= least) {
            draft.put(field, plain);
        } else {
            unreadable(draft, field, own(draft, field), "A whole number should stand here, %d or more.".formatted(least));
        }
    }

    /** Notes that a row cannot be imported as it stands. */
    static void unreadable(Draft draft, String field, @Nullable String written, String problem) {
        draft.decide(field, "number", written == null ? "" : written, problem, ONLY_OUT, false, PROPOSAL);
        draft.leaveOut(problem);
    }
}

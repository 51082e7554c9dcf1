package org.caremarket.figure.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What people should know of a table of figures as a whole. */
final class Notes {

    private static final int REASONS = 12;

    private Notes() {}

    static List<String> of(Rows rows, Doubles doubles, Signs signs) {
        var notes = new ArrayList<String>();
        if (doubles.changes() > 0) {
            notes.add("%s that your council has already from the same source: a new version each, and the history is kept."
                    .formatted(doubles.changes() == 1 ? "One figure changes one" : "%,d figures change ones".formatted(doubles.changes())));
        }
        if (doubles.already() > 0) {
            notes.add("%s there already and will not be written again.".formatted(
                    doubles.already() == 1 ? "One figure is" : "%,d figures are".formatted(doubles.already())));
        }
        if (doubles.same() > 0) {
            notes.add("%s what another row says, and counts once.".formatted(
                    doubles.same() == 1 ? "One row says" : "%,d rows say".formatted(doubles.same())));
        }
        if (rows.merged() > 0) {
            notes.add("%s with another row of the same figure: outcome, numerator and denominator.".formatted(
                    rows.merged() == 1 ? "One row is merged" : "%,d rows are merged".formatted(rows.merged())));
        }
        if (!rows.reasons().isEmpty()) {
            notes.add("Rows left out, by reason: " + rows.reasons().entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                    .limit(REASONS)
                    .map(reason -> "%,d: %s".formatted(reason.getValue(), reason.getKey()))
                    .reduce((one, other) -> one + " " + other).orElseThrow());
        }
        signs.sentence().ifPresent(notes::add);
        if (signs.scientific() > 0) {
            notes.add("%s written in scientific notation, such as 5.0E-2.".formatted(
                    signs.scientific() == 1 ? "One number is" : "%,d numbers are".formatted(signs.scientific())));
        }
        return List.copyOf(notes);
    }
}

package org.caremarket.figure.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caremarket.platform.imports.Reading.LeftOut;

/** What people should know of a table of figures as a whole. */
final class Notes {

    private static final int REASONS = 12;

    private Notes() {}

    /** @param leftOut every row that becomes nothing */
    static List<String> of(Rows rows, List<LeftOut> leftOut, Doubles doubles, Signs signs, FigureDetails details) {
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
        if (!leftOut.isEmpty()) {
            notes.add("Rows left out, by reason: " + reasons(leftOut));
        }
        if (details.periodFromName() && rows.lackPeriod() > 0) {
            notes.add("The period %s is taken from the file's name, for %s none. Change it under About the file if it is another."
                    .formatted(details.values().get(FigureDetails.PERIOD),
                            rows.lackPeriod() == 1 ? "one row that gives" : "%,d rows that give".formatted(rows.lackPeriod())));
        }
        signs.sentence().ifPresent(notes::add);
        if (signs.scientific() > 0) {
            notes.add("%s written in scientific notation, such as 5.0E-2.".formatted(
                    signs.scientific() == 1 ? "One number is" : "%,d numbers are".formatted(signs.scientific())));
        }
        return List.copyOf(notes);
    }

    /** The commonest first; the numbers add up to all rows that are left out. */
    private static String reasons(List<LeftOut> leftOut) {
        var reasons = new LinkedHashMap<String, Integer>();
        leftOut.forEach(row -> reasons.merge(alike(row.reason()), 1, Integer::sum));
        var words = reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(REASONS)
                .map(reason -> "%,d: %s".formatted(reason.getValue(), reason.getKey()))
                .collect(Collectors.joining(" "));
        var others = reasons.values().stream().sorted(Comparator.reverseOrder()).skip(REASONS).mapToInt(each -> each).sum();
        return others == 0 ? words : words + " %,d: For other reasons, said below.".formatted(others);
    }

    /** A reason that names another row is the same for all such rows. */
    private static String alike(String reason) {
        return reason.startsWith("Row ") ? reason.replaceFirst("^Row \\d+", "Another row") : reason;
    }
}

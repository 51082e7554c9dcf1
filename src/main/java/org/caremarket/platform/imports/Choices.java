package org.caremarket.platform.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What people decided about a file so far.
 *
 * @param columns the field that each column means, by the column's number from 0: empty text for a column that is not
 *     imported; a column that is missing here is still to be guessed from its heading
 * @param details what was said about the file as a whole, by name, as typed
 * @param decisions about findings, by {@link Finding#key()} or, for all of a kind, by {@link Finding#groupKey()}; a
 *     finding without one takes its proposal
 */
public record Choices(Map<Integer, String> columns, Map<String, String> details, Map<String, Decision> decisions) {

    /** The detail that every kind has when a workbook has several sheets: which of them is meant. */
    static final String SHEET = "sheet";
    /** Sent along by forms: the sheet whose columns they show. */
    static final String SHEET_SHOWN = "sheet-shown";

    /** Before anybody chose anything. */
    public static final Choices NONE = new Choices(Map.of(), Map.of(), Map.of());

    public Choices {
        columns = Map.copyOf(columns);
        details = Map.copyOf(details);
        decisions = Map.copyOf(decisions);
    }

    /** What was decided about a finding. */
    public Decision about(Finding finding) {
        var all = decisions.get(finding.groupKey());
        if (all != null && finding.allowed().contains(all)) {
            return all;
        }
        return decisions.getOrDefault(finding.key(), Decision.PROPOSAL);
    }

    /** What was said about the file as a whole; empty while nobody said anything. */
    public Optional<String> detail(String name) {
        return Optional.ofNullable(details.get(name));
    }

    /** The sheet that was chosen; empty while nobody chose one. */
    String sheet() {
        return details.getOrDefault(SHEET, "");
    }

    /**
     * These choices, and where later ones say something else, what they say. Who chose another sheet than the one that
     * was shown said nothing of its columns and cells.
     */
    public Choices with(Choices later) {
        if (later.details.containsKey(SHEET_SHOWN)) {
            var said = new HashMap<>(later.details);
            var same = said.remove(SHEET_SHOWN).equals(said.getOrDefault(SHEET, ""));
            return same
                    ? with(new Choices(later.columns, said, later.decisions))
                    : new Choices(Map.of(), both(details, said), Map.of());
        }
        return new Choices(
                both(columns, later.columns), both(details, later.details), both(decisions, later.decisions));
    }

    private static <K, V> Map<K, V> both(Map<K, V> first, Map<K, V> later) {
        var all = new HashMap<>(first);
        all.putAll(later);
        return all;
    }
}

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
 * @param decisions about findings, by {@link Finding#key()}; a finding without one takes its proposal
 */
public record Choices(Map<Integer, String> columns, Map<String, String> details, Map<String, Decision> decisions) {

    /** Before anybody chose anything. */
    public static final Choices NONE = new Choices(Map.of(), Map.of(), Map.of());

    public Choices {
        columns = Map.copyOf(columns);
        details = Map.copyOf(details);
        decisions = Map.copyOf(decisions);
    }

    /** What was decided about a finding. */
    public Decision about(Finding finding) {
        return decisions.getOrDefault(finding.key(), Decision.PROPOSAL);
    }

    /** What was said about the file as a whole; empty while nobody said anything. */
    public Optional<String> detail(String name) {
        return Optional.ofNullable(details.get(name));
    }

    /** These choices, and where later ones say something else, what they say. */
    public Choices with(Choices later) {
        return new Choices(
                both(columns, later.columns), both(details, later.details), both(decisions, later.decisions));
    }

    private static <K, V> Map<K, V> both(Map<K, V> first, Map<K, V> later) {
        var all = new HashMap<>(first);
        all.putAll(later);
        return all;
    }
}

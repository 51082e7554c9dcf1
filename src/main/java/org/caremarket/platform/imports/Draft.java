package org.caremarket.platform.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caremarket.platform.file.Sheet;
import org.caremarket.platform.imports.Reading.Item;
import org.caremarket.platform.imports.Reading.LeftOut;

/** A row on its way to become something that is written, or nothing: what is known of it so far. */
public final class Draft {

    private final Sheet.Row row;
    private final Columns columns;
    private final Choices choices;
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> changed = new HashSet<>();
    private final Map<String, String> meanings = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private Optional<String> leftOutBecause = Optional.empty();

    /** Nothing is known yet. */
    public Draft(Sheet.Row row, Columns columns, Choices choices) {
        this.row = row;
        this.columns = columns;
        this.choices = choices;
    }

    /** The row's number as a spreadsheet shows it. */
    public int number() {
        return row.number();
    }

    /** The cells as the file has them. */
    public List<String> cells() {
        return row.cells();
    }

    /** Cells as one line. */
    public static String words(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" | "));
    }

    /** What a field is to become; empty when nothing so far. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** Sets a field, and notes it as changed unless its own cell says the same. */
    public void set(String field, String words) {
        put(field, words);
        if (words.equalsIgnoreCase(columns.cell(row.cells(), field))) {
            changed.remove(field);
        } else {
            changed.add(field);
        }
    }

    /** Sets a field to words that are as good as those of its own cell. */
    public void put(String field, String words) {
        if (words.isEmpty()) {
            values.remove(field);
        } else {
            values.put(field, words);
        }
    }

    /** Says what the words of a field are understood as. */
    public void means(String field, String meaning) {
        meanings.put(field, meaning);
    }

    /**
     * Notes something that a person should look at, and says what was decided about it. Leaves the row out when that was
     * decided.
     *
     * @param allowed what can be decided, the proposal first; anything else counts as the proposal
     */
    public Decision decide(
            String field, String kind, String found, String problem, String proposal, boolean routine, Decision... allowed) {
        var finding = new Finding(number(), field, kind, found, problem, proposal, List.of(allowed), routine);
        findings.add(finding);
        var decision = choices.about(finding);
        if (!finding.allowed().contains(decision)) {
            return Decision.PROPOSAL;
        }
        if (decision == Decision.LEAVE_OUT) {
            leaveOut("Left out as decided. " + problem);
        }
        return decision;
    }

    /** Makes the row become nothing; the first reason counts. */
    public void leaveOut(String reason) {
        leftOutBecause = leftOutBecause.or(() -> Optional.of(reason));
    }

    /** Whether it becomes nothing. */
    public boolean isLeftOut() {
        return leftOutBecause.isPresent();
    }

    /** Everything that people should look at in it. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** What would be written of it. */
    public Item item() {
        return new Item(number(), values, changed, meanings);
    }

    /** The row with the reason why it becomes nothing. */
    public LeftOut leftOut() {
        return new LeftOut(number(), words(row.cells()), leftOutBecause.orElseThrow());
    }
}

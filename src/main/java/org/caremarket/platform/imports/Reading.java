package org.caremarket.platform.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caremarket.platform.web.FormErrors;

/**
 * What an import would make of a file.
 *
 * @param headerRow the number of the row that names the columns, as a spreadsheet shows it; 0 when none was found
 * @param columns the columns of the file and what each is taken for
 * @param items what would be written, in the order of the file
 * @param findings what people should look at, in the order of the file
 * @param leftOut rows that become nothing, with the reason: nothing is dropped in silence
 * @param details what was said of the file as a whole, or is usual, by name
 * @param errors why nothing can be written yet: by the name of a detail, or {@code columns}
 * @param asked what this very file makes necessary to ask besides what is always asked; see {@link ImportKind#asks}
 * @param notes what people should know of the file as a whole, as sentences, for example how many rows are merged
 */
public record Reading(
        int headerRow,
        List<Column> columns,
        List<Item> items,
        List<Finding> findings,
        List<LeftOut> leftOut,
        Map<String, String> details,
        FormErrors errors,
        List<Detail> asked,
        List<String> notes) {

    /** A reading that asks nothing of its own and has nothing to note. */
    public Reading(
            int headerRow, List<Column> columns, List<Item> items, List<Finding> findings, List<LeftOut> leftOut,
            Map<String, String> details, FormErrors errors) {
        this(headerRow, columns, items, findings, leftOut, details, errors, List.of(), List.of());
    }

    public Reading {
        columns = List.copyOf(columns);
        items = List.copyOf(items);
        findings = List.copyOf(findings);
        leftOut = List.copyOf(leftOut);
        details = Map.copyOf(details);
        asked = List.copyOf(asked);
        notes = List.copyOf(notes);
    }

    /**
     * A column of the file.
     *
     * @param number counted from 0
     * @param heading its words in the header row; may be empty
     * @param field the name of the field that it is taken for; empty when it is not imported
     */
    public record Column(int number, String heading, String field) {}

    /**
     * One thing that would be written.
     *
     * @param row the row that it comes from
     * @param values its fields by name, as they would be written; a field without a value is missing
     * @param changed the fields whose words are not those of their own cell
     * @param meanings what the words of a field are understood as, where that helps: the days of "Spring 2023"
     */
    public record Item(int row, Map<String, String> values, Set<String> changed, Map<String, String> meanings) {

        public Item {
            values = Map.copyOf(values);
            changed = Set.copyOf(changed);
            meanings = Map.copyOf(meanings);
        }

        /** The words of a field; empty when it has none. */
        public String value(String field) {
            return values.getOrDefault(field, "");
        }
    }

    /** A row that becomes nothing. */
    public record LeftOut(int row, String words, String reason) {}
}

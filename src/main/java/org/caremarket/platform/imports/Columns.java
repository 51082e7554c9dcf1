package org.caremarket.platform.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.caremarket.platform.imports.Reading.Column;
import org.caremarket.platform.web.FormErrors;

/**
 * What each column of a file is taken for: what people chose, and for the rest what its heading means.
 *
 * @param all every column of the file, known or not
 * @param numbers the column of each field that has one
 * @param errors why rows cannot be read with these columns, under {@code columns}
 */
public record Columns(List<Column> all, Map<String, Integer> numbers, FormErrors errors) {

    public Columns {
        all = List.copyOf(all);
        numbers = Map.copyOf(numbers);
    }

    /**
     * @param width how many columns the file has
     * @param known what columns can mean; rows cannot be read without a column for each that is needed
     */
    public static Columns of(Header header, int width, Choices choices, List<Field> known) {
        var labels = known.stream().collect(Collectors.toMap(Field::name, Field::label));
        var numbers = new HashMap<String, Integer>();
        var errors = FormErrors.none();
        for (int number = 0; number < width; number++) {
            var field = choices.columns().getOrDefault(number, "");
            if (!field.isEmpty() && !labels.containsKey(field)) {
                errors = errors.and("columns", "Choose what column %d means from the list".formatted(number + 1));
            } else if (!field.isEmpty() && numbers.putIfAbsent(field, number) != null) {
                errors = errors.and("columns", "Choose one column for \"%s\": columns %d and %d are both chosen".formatted(
                        labels.get(field), numbers.get(field) + 1, number + 1));
            }
        }
        for (int number = 0; number < width; number++) {
            if (header.fields().containsKey(number) && !choices.columns().containsKey(number)) {
                numbers.putIfAbsent(header.fields().get(number), number);
            }
        }
        for (var field : known) {
            if (field.needed() && !numbers.containsKey(field.name())) {
                errors = errors.and("columns", (header.number() == 0
                        ? "No row of the file names its columns: choose which of them holds the %s"
                        : "Choose the column that holds the %s").formatted(field.label().toLowerCase(Locale.UK)));
            }
        }
        return new Columns(named(header, width, numbers), numbers, errors);
    }

    private static List<Column> named(Header header, int width, Map<String, Integer> numbers) {
        var fields = new HashMap<Integer, String>();
        numbers.forEach((field, number) -> fields.put(number, field));
        var columns = new ArrayList<Column>();
        for (int number = 0; number < width; number++) {
            columns.add(new Column(number, header.cell(number), fields.getOrDefault(number, "")));
        }
        return columns;
    }

    /** Whether some column is taken for a field. */
    public boolean has(String field) {
        return numbers.containsKey(field);
    }

    /** The cell of a field; empty when no column is taken for it. */
    public String cell(List<String> cells, String field) {
        var number = numbers.get(field);
        return number == null || number >= cells.size() ? "" : cells.get(number);
    }

    /** What a column is taken for; empty when it is not imported. */
    public String field(int number) {
        return number < all.size() ? all.get(number).field() : "";
    }

    /** The words that head a field's column; empty when it has none. */
    public String heading(String field) {
        return has(field) ? all.get(numbers.get(field)).heading() : "";
    }
}

package org.caremarket.fee;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caremarket.platform.imports.Field;

/**
 * What the columns of a file of results can mean. Long files have a row for each kind of care and line; wide ones have a row
 * for each line, and for each kind of care columns of its own.
 */
final class CostFields {

    static final String LINE = "line";
    static final String CARE = "care_type";
    static final String COUNT = "count";
    static final String LOWER = "lower";
    static final String MEDIAN = "median";
    static final String UPPER = "upper";
    static final String INVITED = "invited";
    static final String RESPONSES = "responses";
    static final String USED = "used";
    static final String EXCLUSIONS = "exclusions";

    static final List<String> AMOUNTS = List.of(COUNT, LOWER, MEDIAN, UPPER);

    static final List<Field> ALL = all();

    private CostFields() {}

    private static List<Field> all() {
        var fields = new ArrayList<>(List.of(
                new Field(LINE, "Line", true, List.of("cost line", "line of costs", "cost of care exercise results",
                        "cost element", "item")),
                field(CARE, "Care type", "care", "kind of care", "type of care", "service"),
                field(COUNT, "Count", "n", "number of responses", "answers"),
                field(LOWER, "Lower quartile", "lq", "1st quartile", "first quartile", "25th percentile"),
                field(MEDIAN, "Median", "50th percentile"),
                field(UPPER, "Upper quartile", "uq", "3rd quartile", "third quartile", "75th percentile"),
                field(INVITED, "Invited"), field(RESPONSES, "Responses"), field(USED, "Used"), field(EXCLUSIONS, "Exclusions")));
        for (var care : CareType.values()) {
            if (care.hasExercise()) {
                var name = care.slug().replace('-', ' ');
                fields.add(field(of(care, COUNT), title(name) + " count", name + " n"));
                fields.add(field(of(care, LOWER), title(name) + " lower quartile", name + " lq"));
                fields.add(field(of(care, MEDIAN), title(name) + " median"));
                fields.add(field(of(care, UPPER), title(name) + " upper quartile", name + " uq"));
            }
        }
        return List.copyOf(fields);
    }

    /** The field of a kind of care in a wide file: {@code nursing-enhanced_median}. */
    static String of(CareType care, String amount) {
        return care.slug() + "_" + amount;
    }

    private static String title(String name) {
        return name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
    }

    private static Field field(String name, String label, String... headings) {
        return new Field(name, label, false, List.of(headings));
    }
}

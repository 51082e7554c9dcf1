package org.caremarket.benchmark.statistics;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who comes first. */
public final class Ranks {

    private Ranks() {
    }

    /**
     * Everybody's place: 1 + how many are before it (standard competition ranking, 1, 2, 2, 4).
     *
     * <p>Ties are decided on the unrounded values: two councils that both show 65.4 are 2nd and 3rd when one has 65.42
     * and the other 65.38. Values that are equal fractions (1 of 3, 2 of 6) are equal and tie, because one division
     * gives both the same {@code double}. Values must therefore not be rounded before, nor summed up in another order.
     *
     * @param values by council; null is a missing value and is left out
     * @return the place of each council with a value, first place first, in ties as given
     * @throws IllegalArgumentException when a value is no number
     */
    public static <K> Map<K, Rank> of(Map<K, Double> values, Order order) {
        var present = present(values);
        var ranks = new HashMap<K, Rank>();
        present.forEach((council, value) -> {
            var before = 0;
            var same = 0;
            for (double other : present.values()) {
                before += order.before(other, value) ? 1 : 0;
                same += other == value ? 1 : 0;
            }
            ranks.put(council, new Rank(1 + before, same > 1, present.size()));
        });
        var inOrder = new LinkedHashMap<K, Rank>();
        present.keySet().stream()
                .sorted(Comparator.comparingInt(council -> ranks.get(council).place()))
                .forEach(council -> inOrder.put(council, ranks.get(council)));
        return Collections.unmodifiableMap(inOrder);
    }

    private static <K> Map<K, Double> present(Map<K, Double> values) {
        var present = new LinkedHashMap<K, Double>();
        values.forEach((council, value) -> {
            if (value != null) {
                present.put(council, Check.finite(value, "value of " + council));
            }
        });
        return present;
    }
}

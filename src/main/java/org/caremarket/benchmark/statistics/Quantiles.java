package org.caremarket.benchmark.statistics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Groups of about equal size by rank: quartiles, quintiles. A group of a few councils cannot carry them; who is 2nd of
 * 6 is told just that.
 */
public final class Quantiles {

    /** Quartiles from this many councils with a value, so that a quarter is at least two. */
    public static final int QUARTILES_FROM = 8;

    /** Quintiles from this many councils with a value, so that a fifth is at least three. */
    public static final int QUINTILES_FROM = 15;

    private Quantiles() {
    }

    /** Groups 1 to 4, or none below {@link #QUARTILES_FROM} councils with a value; see {@link #groups}. */
    public static <K> Map<K, Integer> quartiles(Map<K, Double> values, Order order) {
        return from(QUARTILES_FROM, groups(values, 4, order));
    }

    /** Groups 1 to 5, or none below {@link #QUINTILES_FROM} councils with a value; see {@link #groups}. */
    public static <K> Map<K, Integer> quintiles(Map<K, Double> values, Order order) {
        return from(QUINTILES_FROM, groups(values, 5, order));
    }

    /**
     * The group of each council: floor((k + 1) − ceil(((n + 1) − rank) / (n/k))), where n counts those with a value.
     * Councils that tie have the same rank and so the same group: no border runs through a tie, and a group may be
     * larger than others or empty.
     *
     * <p>Source: the method of Public Health England for quantiles of areas, from the inverse rank with ties at the
     * lowest. It is computed in whole numbers, so that no division can push a council over a border; the published
     * formula's "0 becomes 1" is not needed then.
     *
     * @param values by council; null is a missing value and is left out
     * @param k how many groups, 2 or more
     * @param order whose group is 1
     * @return the group of each council with a value, 1 to k, first group first; none when fewer than k have a value
     * @throws IllegalArgumentException when k is less than 2, or a value is no number
     */
    public static <K> Map<K, Integer> groups(Map<K, Double> values, int k, Order order) {
        if (k < 2) {
            throw new IllegalArgumentException("There are 2 groups or more, not " + k);
        }
        var ranks = Ranks.of(values, order);
        var n = ranks.size();
        if (n < k) {
            return Map.of();
        }
        var groups = new LinkedHashMap<K, Integer>();
        ranks.forEach((council, rank) -> groups.put(council, k + 1 - Math.ceilDiv((n + 1 - rank.place()) * k, n)));
        return Collections.unmodifiableMap(groups);
    }

    private static <K> Map<K, Integer> from(int least, Map<K, Integer> groups) {
        // Who has no value is in no group, so this counts the councils that are compared, not those asked.
        return groups.size() < least ? Map.of() : groups;
    }
}

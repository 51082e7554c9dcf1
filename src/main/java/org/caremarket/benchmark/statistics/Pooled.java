package org.caremarket.benchmark.statistics;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/**
 * The value of the others in a group, taken as one: the sum of their numerators over the sum of their denominators. It
 * is never the mean of their values, which would let the smallest council weigh as much as the largest. The council
 * that is compared is left out: it would pull the reference towards itself, in a group of six by a sixth or more.
 *
 * <p>Source: the definitions of a proportion, a rate and a mean (Association of Public Health Observatories, Technical
 * Briefing 3, 2008), of the others' sums. Leaving the council out is ours, for groups this small.
 */
public final class Pooled {

    private Pooled() {
    }

    /**
     * The others' proportion, from 0 to 1.
     *
     * @param councils every council's part; it does not matter whether the council itself is among them
     * @param own the council that is compared
     * @return empty when nobody else has a value
     * @throws IllegalArgumentException when a numerator is negative or above its denominator
     */
    public static <K> OptionalDouble proportion(Map<K, Part> councils, K own) {
        return pooled(councils, own, part -> Check.partOfWhole(part.numerator(), part.denominator()));
    }

    /**
     * The others' rate, in cases per multiplier.
     *
     * @param councils as for {@link #proportion}
     * @param own as for {@link #proportion}
     * @param multiplier what the rate is per, greater than 0
     * @return empty when nobody else has a value
     * @throws IllegalArgumentException when a numerator is negative, or the multiplier is 0 or less
     */
    public static <K> OptionalDouble rate(Map<K, Part> councils, K own, double multiplier) {
        Check.positive(multiplier, "multiplier");
        var pooled = pooled(councils, own, part -> Check.notNegative(part.numerator(), "numerator"));
        return pooled.isEmpty() ? pooled : OptionalDouble.of(pooled.getAsDouble() * multiplier);
    }

    /**
     * The others' mean: the sum of all they measured over how many they measured, in the unit of the measurements.
     *
     * @param councils as for {@link #proportion}
     * @param own as for {@link #proportion}
     * @return empty when nobody else has a value
     */
    public static <K> OptionalDouble mean(Map<K, Part> councils, K own) {
        return pooled(councils, own, part -> { });
    }

    private static <K> OptionalDouble pooled(Map<K, Part> councils, K own, Consumer<Part> check) {
        var numerator = 0.0;
        var denominator = 0.0;
        for (var council : councils.entrySet()) {
            if (!council.getKey().equals(own)) {
                check.accept(council.getValue());
                numerator += council.getValue().numerator();
                denominator += council.getValue().denominator();
            }
        }
        return denominator == 0 ? OptionalDouble.empty() : OptionalDouble.of(numerator / denominator);
    }
}

package org.caremarket.benchmark.statistics;

import java.util.List;
import java.util.stream.IntStream;

/** Points of consecutive periods, for tests. */
final class Series {

    private Series() {
    }

    static List<Trends.Point> of(int first, int[] numerators, int[] denominators) {
        return IntStream.range(0, numerators.length)
                .mapToObj(i -> new Trends.Point(first + i, numerators[i], denominators[i]))
                .toList();
    }

    /** Cases of a thousand in each year to 2024. */
    static List<Trends.Point> ofThousand(int... numerators) {
        var denominators = IntStream.range(0, numerators.length).map(i -> 1000).toArray();
        return of(2025 - numerators.length, numerators, denominators);
    }
}

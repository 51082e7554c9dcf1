package org.caremarket.benchmark.comparison;

import java.util.Comparator;
import java.util.List;
import org.caremarket.benchmark.Benchmark;
import org.caremarket.benchmark.Standing;

/** The order in which charts, tables and files show the councils of a comparison. */
final class Rows {

    private Rows() {}

    /** The highest value first; whoever has none comes after, by name. */
    static List<Standing> inOrder(Benchmark benchmark) {
        return benchmark.standings().stream()
                .sorted(Comparator.comparing((Standing each) -> each.estimate().isEmpty())
                        .thenComparing(each -> each.estimate().map(estimate -> -estimate.value()).orElse(0.0))
                        .thenComparing(each -> each.member().name()))
                .toList();
    }
}

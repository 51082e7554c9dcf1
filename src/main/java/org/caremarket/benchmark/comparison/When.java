package org.caremarket.benchmark.comparison;

import org.caremarket.platform.time.Period;

/** Periods within a sentence. */
final class When {

    private When() {}

    /** {@code in 2022-23}, {@code on 30 June 2020}. */
    static String in(Period period) {
        return (period.kind() == Period.Kind.DAY ? "on " : "in ") + period.words();
    }
}

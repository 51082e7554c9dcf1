package org.caremarket.benchmark.comparison;

import io.micronaut.core.annotation.Nullable;
import org.caremarket.benchmark.Benchmark;
import org.caremarket.benchmark.Benchmarks.Series;
import org.caremarket.platform.time.Period;
import org.caremarket.platform.web.FormErrors;

/**
 * One comparison that somebody asked for.
 *
 * @param place who looks, and in which group
 * @param series the indicator over time
 * @param benchmark the indicator in the period that was asked for, or the fullest one; null when nobody has a value
 * @param england the same of all England, when most of its councils have a value; null otherwise
 * @param errors what could not be read in the address
 */
record Asked(Place place, Series series, @Nullable Benchmark benchmark, @Nullable Benchmark england, FormErrors errors) {

    /** Where the comparison of this period continues. */
    String below(Period period, String path) {
        return place.indicator(series.indicator().code(), period, path);
    }
}

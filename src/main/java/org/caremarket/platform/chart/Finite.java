package org.caremarket.platform.chart;

import io.micronaut.core.annotation.Nullable;

/** A drawing cannot place what is no number: that is a fault of the caller, and a value that is missing is null. */
final class Finite {

    private Finite() {}

    static void check(@Nullable Double value) {
        if (value != null && !Double.isFinite(value)) {
            throw new IllegalArgumentException("Not a value of a chart: " + value);
        }
    }
}

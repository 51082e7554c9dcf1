package org.caremarket.figure;

import io.micronaut.core.annotation.Nullable;

/** The numbers of a figure as people type them, and the words they choose. Names are those of {@link Measurement}. */
record TypedMeasurement(
        @Nullable String state,
        @Nullable String value,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String precision,
        @Nullable String valueTo,
        @Nullable String sample,
        @Nullable String deviation,
        @Nullable String providers,
        @Nullable String largestShare) {}

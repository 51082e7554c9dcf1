package org.caremarket.platform.chart;

/**
 * A value that the others are compared with, for example a median.
 *
 * @param label what is written at its line, for example {@code Median 65.4%}
 */
public record Reference(double value, String label) {

    public Reference {
        Finite.check(value);
    }
}

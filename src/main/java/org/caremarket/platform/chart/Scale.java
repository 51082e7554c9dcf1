package org.caremarket.platform.chart;

/**
 * Places values along a line.
 *
 * @param least the value at the beginning
 * @param most the value at the end; greater than {@code least}
 * @param from where the line begins, in units of the drawing
 * @param to where it ends; smaller than {@code from} when values grow upwards
 */
public record Scale(double least, double most, double from, double to) {

    public Scale {
        if (!(least < most)) {
            throw new IllegalArgumentException("A scale needs two different values");
        }
    }

    /** Where this value stands; values outside the scale stand at its nearer end. */
    public double at(double value) {
        var kept = Math.clamp(value, least, most);
        return from + (kept - least) / (most - least) * (to - from);
    }
}

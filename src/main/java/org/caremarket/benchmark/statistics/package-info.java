/**
 * The statistics of comparing councils, as pure functions of numbers: no database, no beans, no words of a page. Every
 * method names the published source of its formula; {@code docs/using/statistics.md} explains them to an analyst.
 *
 * <p>Everything is computed in {@code double} from the figures as recorded, and rounded once, at the edge, by
 * {@link org.caremarket.indicator.Unit}. A missing value is left out; it is never zero. What cannot be
 * a figure at all (more cases than people, a denominator of zero, a number that is none) is refused with
 * {@link java.lang.IllegalArgumentException}. {@link org.caremarket.benchmark.statistics.Methods#VERSION} goes with
 * every comparison.
 */
package org.caremarket.benchmark.statistics;

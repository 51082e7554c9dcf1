/**
 * Councils beside each other: what they published to groups and what official statistics publish of all, compared by the
 * formulas of {@link org.caremarket.benchmark.statistics}. The only reader of other councils' figures. Addresses:
 * {@code /{council}/benchmarks}, {@code /{council}/publications}, {@code /regions/{region}/benchmarks} and the same
 * below {@code /api/v1}.
 */
package org.caremarket.benchmark;

/**
 * Comparisons as people and programs see them: pages, charts, files and JSON, the same for a council and for a region's
 * analysts. Addresses: {@code /{council}/benchmarks}, {@code /regions/{region}/benchmarks} and the same below
 * {@code /api/v1}.
 */
package org.caremarket.benchmark.comparison;

/**
 * Indicators, what councils publish of them, and how one council compares with others: the only feature that reads
 * figures of other councils. The arithmetic of comparing is {@link org.caremarket.benchmark.statistics}.
 */
package org.caremarket.benchmark;

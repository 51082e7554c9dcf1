/**
 * How much care is required, available, affordable and secured, by segment and locality, and the gap between them:
 * {@code /{council}/capacity}, and {@code /api/v1/{council}/capacity}. {@link org.caremarket.capacity.Balance} is the
 * only place that computes; {@link org.caremarket.capacity.Scenario}s change a record's growth, fee or exclusions and
 * are kept by name beside it. What is computed can be recorded as a figure, so that plans quote it.
 */
package org.caremarket.capacity;

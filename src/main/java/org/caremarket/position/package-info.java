/**
 * The market position: for each area of a council's market, and for sufficiency, quality and value for money, where the
 * council is now and what it plans to do, as statements with their day, source, figures and actions. Every earlier wording
 * stays readable. Pages stand at {@code /{council}/market-position}, the API at {@code /api/v1/{council}/market-positions}.
 * Others come in through {@link org.caremarket.position.MarketPositions}.
 */
package org.caremarket.position;

/**
 * Who came into the market and who left it, with the cause, at {@code /{council}/market-changes}; below an exit, at
 * {@code /{council}/market-changes/{id}/continuity}, what is done so that people's care goes on. Others come in through
 * {@link org.caremarket.provider.closure.MarketChanges}.
 */
package org.caremarket.provider.closure;

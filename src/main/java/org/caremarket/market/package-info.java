/**
 * The market that a council shapes: its service segments and localities, in the council's own order, and the page
 * {@code /{council}/market} from which everything else is found that is recorded of it. Others come in through
 * {@link org.caremarket.market.Segments} and {@link org.caremarket.market.Localities}, and show what they know of the
 * market by a bean of {@link org.caremarket.market.MarketArea}.
 */
package org.caremarket.market;

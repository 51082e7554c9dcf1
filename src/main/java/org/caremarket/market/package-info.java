/**
 * The market that a council shapes. So far its service segments, in the council's own order; what else belongs to a
 * market is recorded by segment. Others come in through {@link org.caremarket.market.Segments}.
 */
package org.caremarket.market;

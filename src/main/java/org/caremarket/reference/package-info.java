/**
 * Public figures of every council, from official statistics: reads their files, keeps what their markers mean, and
 * loads whole editions into the commons, where every council and region may read them. No addresses; operators and the
 * demonstration's start come in through {@link org.caremarket.reference.ReferenceFigures}.
 */
package org.caremarket.reference;

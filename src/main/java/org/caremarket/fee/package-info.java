/**
 * What the council pays for care and what care costs: fee rates by year, the results of fair-cost-of-care exercises by care
 * type and line, the gap between the two and what closing it would cost, and single providers' returns, which only people
 * read who are named for it. Pages stand at {@code /{council}/fees} and {@code /{council}/cost-of-care}, the API at the
 * same nouns. Others come in through {@link org.caremarket.fee.Fees} and {@link org.caremarket.fee.Costs}.
 */
package org.caremarket.fee;

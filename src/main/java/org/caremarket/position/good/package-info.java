/**
 * What good looks like: statements of what the council wants to be true, under its own headings, and how near it judged
 * itself to be on a day, with the reason. Pages stand at {@code /{council}/market-position/good}. Others come in through
 * {@link org.caremarket.position.good.GoodStatements}.
 */
package org.caremarket.position.good;

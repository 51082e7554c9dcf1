/**
 * Commissioning frameworks of a council, under {@code /{council}/frameworks}: the decision behind each, its term with
 * extensions, its lots or tiers with their members, awards, re-opening rounds with applications, and what was bought through
 * it and outside it in each month. Others come in through {@link org.caremarket.framework.Frameworks}.
 */
package org.caremarket.framework;

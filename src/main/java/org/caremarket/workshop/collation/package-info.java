/**
 * What the council makes of what was said to a workshop: counts, themes, decisions and what they changed.
 * {@code /{council}/workshops/{id}/collation} counts and lists the answers, {@code /{council}/workshops/themes} has the
 * council's own words for what they are about, {@code /{council}/workshops/{id}/dispositions} what was decided, each with
 * the sections of plans that it changed and the delivery actions that carry it.
 */
package org.caremarket.workshop.collation;

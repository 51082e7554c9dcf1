/**
 * Checks percentages in a text against the counts that stand beside them: {@code 508 of 543 (96%)} contradicts itself.
 * Knows nothing of plans.
 */
package org.caremarket.plan.percentage;

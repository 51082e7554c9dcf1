/**
 * What can be taken away of a workshop: {@code /{council}/workshops/{id}/report} sums up who was asked, what was said and
 * what came of it, on a page and as files that are kept; {@code /{council}/workshops/{id}/answers.csv} and
 * {@code answers.xlsx} have every answer for the council's own use, {@code answers-to-share.csv} and
 * {@code answers-to-share.xlsx} those that may be quoted.
 */
package org.caremarket.workshop.report;

/**
 * What was said at and after a workshop, by whatever channel it came: {@code /{council}/workshops/{id}/responses} for
 * what officers enter, {@code /{council}/answers/{token}} where providers answer by their link.
 */
package org.caremarket.workshop.response;

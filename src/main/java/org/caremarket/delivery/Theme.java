package org.caremarket.delivery;

import io.micronaut.core.annotation.Introspected;

/**
 * A theme, or workstream, of a delivery plan.
 *
 * @param position its place among the themes of its plan
 */
@Introspected
public record Theme(long id, long planId, int position, String title) {}

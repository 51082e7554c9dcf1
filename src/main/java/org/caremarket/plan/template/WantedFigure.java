package org.caremarket.plan.template;

import io.micronaut.core.annotation.Nullable;
import java.time.Period;

/**
 * A figure that belongs beside a section.
 *
 * @param code its indicator's code in the catalogue
 * @param notOlderThan how long before the plan's day its period may have ended; older figures are stale. Null when any
 *     age will do
 * @param market the key of the market for which it is wanted, in a section that repeats; null for all
 */
public record WantedFigure(String code, @Nullable Period notOlderThan, @Nullable String market) {}

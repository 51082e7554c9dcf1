package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.plan.template.PlanTemplate;

/**
 * What the page of a plan says about its template.
 *
 * @param newer a newer version that is in use; null when the plan is on the newest
 * @param unasked texts for which the template has no section
 */
public record MovingNote(@Nullable PlanTemplate newer, List<UnaskedText> unasked) {

    public MovingNote {
        unasked = List.copyOf(unasked);
    }
}

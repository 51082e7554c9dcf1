package org.caremarket.plan;

import java.util.List;
import org.caremarket.plan.template.PlanTemplate;

/**
 * What would become of a plan on another template; nothing of it is written.
 *
 * @param markets for which the plan would answer, by their keys; those of the plan that the template lacks are kept
 *     among them, so that moving back finds their texts
 * @param lacking of these, the markets that the template lacks
 * @param unasked texts of the plan for which the template has no section
 * @param empty sections of the template for which the plan has no text
 */
public record TemplateMove(
        Plan plan, PlanTemplate from, PlanTemplate to, List<String> markets, List<String> lacking,
        TemplateDifference difference, List<UnaskedText> unasked, List<Section> empty) {

    public TemplateMove {
        markets = List.copyOf(markets);
        lacking = List.copyOf(lacking);
        unasked = List.copyOf(unasked);
        empty = List.copyOf(empty);
    }

    /** Whether the plan is there already. */
    public boolean isNone() {
        return from.key().equals(to.key()) && from.version() == to.version() && markets.equals(plan.markets());
    }
}

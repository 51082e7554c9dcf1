package org.caremarket.delivery;

import java.util.List;
import org.caremarket.platform.web.Seen;

/**
 * What the list of plans shows.
 *
 * @param counts how many actions stand where, of all plans
 * @param mayEdit whether the reader writes plans
 */
public record DeliveryPlanListView(String council, List<DeliveryPlan> plans, StatusCounts counts, Seen seen, boolean mayEdit) {

    /** The answer first. */
    public String answer() {
        if (plans.isEmpty()) {
            return "No delivery plan is recorded yet.";
        }
        var number = plans.size() == 1 ? "There is 1 delivery plan" : "There are %d delivery plans".formatted(plans.size());
        return counts.total() == 0
                ? number + ", without actions so far."
                : number + ". " + StatusSentence.of(counts, seen.asAt());
    }

    /** How one plan stands, in a sentence. */
    public String answer(DeliveryPlan plan) {
        return DeliveryPlanView.sentence(of(plan), seen.asAt());
    }

    public StatusCounts of(DeliveryPlan plan) {
        return counts.ofPlan(plan.id());
    }

    public String path() {
        return "/" + council + "/delivery-plans";
    }

    /** A plan's page, keeping to the day of this one. */
    public String href(DeliveryPlan plan) {
        return seen.asAt().keep(path() + "/" + plan.id());
    }

    /** Whether the reader can add something: not to the past. */
    public boolean canEdit() {
        return mayEdit && !seen.asAt().past();
    }
}

package org.caremarket.plan;

import java.util.List;
import org.caremarket.delivery.Action;

/**
 * An objective with what carries it.
 *
 * <p>Delivery actions are the first kind of thing that an objective is linked to. Another kind, such as the themes of
 * workshops, gets a table of its own like {@code plan_objective_action} and a list of its own here; progress is reckoned
 * from actions alone.
 *
 * @param actions in the order of their plans, as they stand now
 */
public record CarriedObjective(Objective objective, List<Action> actions) {

    public CarriedObjective {
        actions = List.copyOf(actions);
    }

    public Progress progress() {
        return Progress.of(actions);
    }
}

package org.caremarket.plan;

import java.util.List;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.FormErrors;

/** What can come of moving a plan from one state to the next. */
public sealed interface MoveOutcome {

    /** It is done; the plan as it is now. */
    record Moved(Plan plan) implements MoveOutcome {}

    /** Somebody else changed the plan first. */
    record Stale(Plan current) implements MoveOutcome {}

    /** What was sent does not do: no reason, or the plan does not stand where the move begins. */
    record Refused(FormErrors errors) implements MoveOutcome {}

    /** The plan is not ready: everything that has to be put right first, by section. */
    record Obstructed(List<Obstacles.Obstacle> obstacles) implements MoveOutcome {

        public Obstructed {
            obstacles = List.copyOf(obstacles);
        }

        /** The same with the section's key as the name of the field. */
        public FormErrors errors() {
            return FormErrors.of(obstacles.stream()
                    .map(each -> new FieldError(each.key(), each.words())).toList());
        }
    }

    /** This person may not. */
    record NotAllowed(String why) implements MoveOutcome {}

    /** This council has no such plan. */
    record NotFound() implements MoveOutcome {}
}

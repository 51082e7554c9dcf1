package org.caremarket.workshop;

import java.util.List;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.FormErrors;

/** What comes of moving a workshop from one state to the next. */
public sealed interface WorkshopMoveOutcome {

    /** It is done; the workshop as it is now. */
    record Moved(Workshop workshop) implements WorkshopMoveOutcome {}

    /** Somebody else changed the workshop first. */
    record Stale(Workshop current) implements WorkshopMoveOutcome {}

    /** The workshop does not stand where the move begins, or what was sent does not do. */
    record Refused(FieldError why) implements WorkshopMoveOutcome {}

    /** It is not ready: everything that has to be put right first. */
    record Obstructed(List<Obstacle> obstacles) implements WorkshopMoveOutcome {

        public Obstructed {
            obstacles = List.copyOf(obstacles);
        }

        public FormErrors errors() {
            return FormErrors.of(obstacles.stream().map(each -> new FieldError(each.field(), each.words())).toList());
        }
    }

    /** This council has no such workshop. */
    record NotFound() implements WorkshopMoveOutcome {}
}

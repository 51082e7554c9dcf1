package org.caremarket.framework;

import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;

/** Who reads reasons and writes: those who commission. Others see what was decided, not why. */
final class Insight {

    private Insight() {}

    static boolean mayWrite(Actor actor) {
        return actor.role() == Role.OFFICER || actor.role() == Role.APPROVER;
    }
}

package org.caremarket.fee;

import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;

/** Who records fees and costs: officers and approvers. Everybody else reads. */
final class Writers {

    private Writers() {}

    static boolean mayWrite(Actor actor) {
        return actor.role() == Role.OFFICER || actor.role() == Role.APPROVER;
    }
}

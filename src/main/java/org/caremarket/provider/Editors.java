package org.caremarket.provider;

import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;

/** Who changes the register. */
final class Editors {

    private Editors() {}

    static boolean mayEdit(Actor actor) {
        return actor.role() == Role.OFFICER || actor.role() == Role.APPROVER;
    }
}

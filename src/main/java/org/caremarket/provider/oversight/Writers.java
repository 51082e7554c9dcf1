package org.caremarket.provider.oversight;

import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;

/** Who records how the council watches over its providers, and reads its risk notes; all others only read the rest. */
public final class Writers {

    private Writers() {}

    /** Whether this reader is one of them. */
    public static boolean include(Actor actor) {
        return actor.role() == Role.OFFICER || actor.role() == Role.APPROVER;
    }
}

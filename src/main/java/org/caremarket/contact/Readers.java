package org.caremarket.contact;

import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;

/**
 * Who sees the persons behind the organisations: those who invite them. Others need to know which organisations the
 * council reaches and how many, for which nobody's name, address or number is needed.
 */
final class Readers {

    private Readers() {}

    /** Whether this reader sees names, addresses and numbers, and changes them. */
    static boolean mayEdit(Actor actor) {
        return actor.role() == Role.OFFICER || actor.role() == Role.APPROVER;
    }
}

package org.caremarket.platform.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * Somebody with an account in one council or region.
 *
 * @param email as the person writes it; compared without regard to case
 * @param active whether the account may be used at all
 * @param locked whether ten wrong passwords in a row have closed it until an administrator opens it
 * @param ready whether the person has chosen a password; before that only the one-time link works
 * @param version counts the changes of name, role and activity: whoever changes a person says which version they saw
 */
@MappedEntity("person")
public record Person(
        @Id long id, String email, String name, Role role, boolean active, boolean locked, boolean ready, int version) {

    /** Whether the person can sign in now. */
    public boolean canSignIn() {
        return active && ready && !locked;
    }

    /** The state in people's words. */
    public String state() {
        return !active ? "Deactivated" : locked ? "Locked" : !ready ? "Invited" : "Active";
    }
}

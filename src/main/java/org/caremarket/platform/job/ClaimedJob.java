package org.caremarket.platform.job;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;

/**
 * A job as the process gets it that is going to do it.
 *
 * @param attempts how often it has been begun, this time too
 */
@Introspected
record ClaimedJob(
        long id, String kind, String subject, int attempts, @Nullable Long personId, String startedBy, String role,
        String address) {

    Actor actor() {
        return new Actor(personId == null ? 0 : personId, startedBy, Role.valueOf(role), address);
    }
}

package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * Who is to write a section, as JSON.
 *
 * @param person their id; null for nobody in particular
 * @param here whether they still write plans here; null for nobody in particular
 */
@Serdeable
public record AssignmentJson(
        String section, @Nullable Long person, @Nullable String name, @Nullable Boolean here, @Nullable String assignedBy,
        @Nullable Instant assignedAt) {

    static AssignmentJson of(String section, @Nullable Assignee assignee) {
        return assignee == null
                ? new AssignmentJson(section, null, null, null, null, null)
                : new AssignmentJson(section, assignee.personId(), assignee.name(), assignee.here(), assignee.assignedBy(),
                        assignee.assignedAt());
    }
}

package org.caremarket.platform.audit;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Set;

/**
 * One thing that was done.
 *
 * @param actorId the person's id; null for the operator and for somebody who is not signed in
 * @param verb in the past tense, for example {@code rated}
 * @param recordKind what it was done to, for example {@code action}
 * @param recordId the record's id; 0 when there is none
 * @param detail in plain words; may be empty
 * @param address the network address that the request came from
 */
@Serdeable
@MappedEntity("audit_entry")
public record AuditEntry(
        @Id long id,
        Instant at,
        @Nullable Long actorId,
        String actorName,
        String verb,
        String recordKind,
        long recordId,
        String detail,
        String address) {

    /** What people do with their own account; their name stands beside it, or in the detail. */
    private static final Set<String> ABOUT_ONESELF = Set.of(
            "signed in", "signed out", "failed to sign in", "chose a password", "changed their password");

    /** What was done to which record, for people: {@code rated action 7}; {@code signed in}. */
    public String what() {
        return recordId == 0 || ABOUT_ONESELF.contains(verb) ? verb : verb + " " + recordKind + " " + recordId;
    }
}

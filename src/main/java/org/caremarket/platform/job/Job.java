package org.caremarket.platform.job;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * Work that somebody started and that goes on without them.
 *
 * @param kind the name of its {@link JobKind}
 * @param title what it does, in people's words: {@code Reading contacts.xlsx}
 * @param subject what it is about, in the words of its kind; usually an id
 * @param stepsDone how many steps are done, in whatever its kind counts
 * @param steps how many there are; null while that is not known
 * @param message how far it is, or what came of it, as a sentence; may be empty
 * @param outcome where what came of it is seen, below the council's own address; null when there is nothing to see
 * @param attempts how often a process has begun it
 * @param heartbeatAt when the process that does it last said that it lives; null when none does it
 */
@MappedEntity("job")
public record Job(
        @Id long id,
        String kind,
        String title,
        String subject,
        JobState state,
        int stepsDone,
        @Nullable Integer steps,
        String message,
        @Nullable String outcome,
        String startedBy,
        Instant askedAt,
        @Nullable Instant begunAt,
        @Nullable Instant endedAt,
        int attempts,
        @Nullable Instant heartbeatAt) {}

package org.caremarket.platform.job;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A job as the API gives it.
 *
 * @param done steps that are done
 * @param total of how many; null while that is not known
 * @param message how far it is, or what came of it, as a sentence; may be empty
 * @param result where what came of it is seen, as a path of the pages; null when there is nothing to see
 */
@Serdeable
record JobJson(
        long id,
        String kind,
        String title,
        JobState state,
        int done,
        @Nullable Integer total,
        String message,
        @Nullable String result,
        String startedBy,
        Instant askedAt,
        @Nullable Instant begunAt,
        @Nullable Instant endedAt) {

    static JobJson of(String council, Job job) {
        return new JobJson(job.id(), job.kind(), job.title(), job.state(), job.stepsDone(), job.steps(), job.message(),
                job.outcome() == null ? null : "/" + council + job.outcome(), job.startedBy(), job.askedAt(),
                job.begunAt(), job.endedAt());
    }
}

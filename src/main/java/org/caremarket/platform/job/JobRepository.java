package org.caremarket.platform.job;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Jobs in the schema of the council whose scope is open. Whether a process lives is told by the database's clock. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface JobRepository extends GenericRepository<Job, Long> {

    /** Adds a job, unless the same waits or runs already. */
    @Query("""
            INSERT INTO job (kind, title, subject, person_id, started_by, role, address, asked_at)
            VALUES (:kind, :title, :subject, CAST(:person AS bigint), :startedBy, :role, :address, :askedAt)
            ON CONFLICT (kind, subject) WHERE state IN ('QUEUED', 'RUNNING') DO NOTHING
            """)
    void add(String kind, String title, String subject, @Nullable Long person, String startedBy, String role,
            String address, Instant askedAt);

    @Query("""
            SELECT id, kind, title, subject, state, steps_done, steps, message, outcome, started_by, asked_at, begun_at,
                   ended_at, attempts, heartbeat_at
            FROM job
            WHERE id = :id
            """)
    Optional<Job> find(long id);

    @Query("""
            SELECT id, kind, title, subject, state, steps_done, steps, message, outcome, started_by, asked_at, begun_at,
                   ended_at, attempts, heartbeat_at
            FROM job
            WHERE kind = :kind AND subject = :subject
            ORDER BY id DESC
            LIMIT 1
            """)
    Optional<Job> latest(String kind, String subject);

    /** The newest of each subject that begins like this; newest first. */
    @Query("""
            SELECT * FROM (
                SELECT DISTINCT ON (subject) id, kind, title, subject, state, steps_done, steps, message, outcome,
                       started_by, asked_at, begun_at, ended_at, attempts, heartbeat_at
                FROM job
                WHERE kind = :kind AND starts_with(subject, :beginning)
                ORDER BY subject, id DESC) newest
            ORDER BY id DESC
            """)
    List<Job> about(String kind, String beginning);

    @Query("""
            SELECT id, kind, title, subject, state, steps_done, steps, message, outcome, started_by, asked_at, begun_at,
                   ended_at, attempts, heartbeat_at
            FROM job
            ORDER BY id DESC
            LIMIT :limit OFFSET :offset
            """)
    List<Job> list(int limit, long offset);

    @Query("""
            SELECT id, kind, title, subject, state, steps_done, steps, message, outcome, started_by, asked_at, begun_at,
                   ended_at, attempts, heartbeat_at
            FROM job
            WHERE state IN ('QUEUED', 'RUNNING')
            ORDER BY id
            """)
    List<Job> open();

    @Query("SELECT count(*) FROM job")
    long number();

    /**
     * Locks the oldest job that waits or whose process fell silent; whoever else asks at this moment gets another. Its
     * {@code attempts} count the one that begins now.
     */
    @Query("""
            SELECT id, kind, subject, attempts + 1 AS attempts, person_id, started_by, role, address
            FROM job
            WHERE (state = 'QUEUED' OR state = 'RUNNING' AND heartbeat_at < now() - make_interval(secs => :silence))
              AND kind IN (:kinds)
            ORDER BY id
            LIMIT 1
            FOR UPDATE SKIP LOCKED
            """)
    Optional<ClaimedJob> lockDue(List<String> kinds, int silence);

    @Query("""
            UPDATE job
            SET state = 'RUNNING', attempts = attempts + 1, runner = :tryName, heartbeat_at = now(),
                begun_at = coalesce(begun_at, :startedAt), steps_done = 0, steps = NULL, message = ''
            WHERE id = :id
            """)
    void begin(long id, String tryName, Instant startedAt);

    /** Says that the process lives and how far it is; false when the job is no longer its own. */
    @Query("""
            UPDATE job
            SET heartbeat_at = now(), steps_done = :progress, steps = CAST(:total AS int), message = :words
            WHERE id = :id AND runner = :tryName
            """)
    int beat(long id, String tryName, int progress, @Nullable Integer total, String words);

    @Query("""
            UPDATE job
            SET state = 'DONE', message = :words, outcome = CAST(:place AS text), ended_at = :now,
                steps_done = :total, steps = :total, runner = NULL, heartbeat_at = NULL
            WHERE id = :id AND runner = :tryName
            """)
    int done(long id, String tryName, String words, @Nullable String place, int total, Instant now);

    @Query("""
            UPDATE job
            SET state = 'FAILED', message = :words, ended_at = :now, runner = NULL, heartbeat_at = NULL
            WHERE id = :id AND runner = :tryName
            """)
    int failed(long id, String tryName, String words, Instant now);

    /** Gives the job back to be begun again by anybody. */
    @Query("""
            UPDATE job
            SET state = 'QUEUED', attempts = attempts - :uncounted, runner = NULL, heartbeat_at = NULL
            WHERE id = :id AND runner = :tryName
            """)
    int giveBack(long id, String tryName, int uncounted);

    @Query("""
            SELECT count(*) AS unfinished,
                   count(*) FILTER (WHERE state = 'QUEUED' OR heartbeat_at < now() - make_interval(secs => :silence)) AS due
            FROM job
            WHERE state IN ('QUEUED', 'RUNNING')
            """)
    Backlog backlog(int silence);
}

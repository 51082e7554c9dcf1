package org.caremarket.platform.imports;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Imports in the schema of the council whose scope is open; their files only when asked for. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ImportRepository extends GenericRepository<Import, Long> {

    @Query("""
            INSERT INTO import (kind, file_name, content, size, sha256, uploaded_by, uploaded_at, in_background)
            VALUES (:kind, :fileName, :content, :size, :sha256, :uploadedBy, :uploadedAt, :inBackground)
            RETURNING id
            """)
    long add(String kind, String fileName, byte[] content, int size, String sha256, String uploadedBy,
            Instant uploadedAt, boolean inBackground);

    @Query("""
            SELECT id, kind, file_name, size, uploaded_by, uploaded_at, state, accepted, left_out, outcome, decided_by,
                   decided_at, in_background, version
            FROM import
            ORDER BY id DESC
            LIMIT :limit OFFSET :offset
            """)
    List<Import> list(int limit, long offset);

    @Query("SELECT count(*) FROM import")
    long number();

    @Query("""
            SELECT id, kind, file_name, size, uploaded_by, uploaded_at, state, accepted, left_out, outcome, decided_by,
                   decided_at, in_background, version
            FROM import
            WHERE id = :id
            """)
    Optional<Import> find(long id);

    /** The same; until the commit nobody else gets it this way. */
    @Query("""
            SELECT id, kind, file_name, size, uploaded_by, uploaded_at, state, accepted, left_out, outcome, decided_by,
                   decided_at, in_background, version
            FROM import
            WHERE id = :id
            FOR UPDATE
            """)
    Optional<Import> lock(long id);

    /** Locks every file of a kind that waits: what one import writes the next one has to see before it reads. */
    @Query("SELECT id FROM import WHERE kind = (SELECT kind FROM import WHERE id = :id) AND state = 'REVIEW' ORDER BY id FOR UPDATE")
    List<Long> lockWaiting(long id);

    @Query("SELECT content, CAST(choices AS text) AS choices FROM import WHERE id = :id")
    ImportContent content(long id);

    @Query("UPDATE import SET choices = CAST(:choices AS jsonb), version = version + 1 WHERE id = :id")
    void keep(long id, String choices);

    /** Confirmed, and left to a job. */
    @Query("""
            UPDATE import
            SET state = 'IMPORTING', decided_by = :by, decided_at = :at, version = version + 1
            WHERE id = :id
            """)
    void importing(long id, String by, Instant at);

    /** The job failed: it waits again. */
    @Query("""
            UPDATE import
            SET state = 'REVIEW', decided_by = NULL, decided_at = NULL, version = version + 1
            WHERE id = :id AND state = 'IMPORTING'
            """)
    void backToReview(long id);

    @Query("""
            UPDATE import
            SET state = 'IMPORTED', accepted = :accepted, left_out = :leftOut, outcome = :outcome,
                decided_by = :by, decided_at = :at, version = version + 1
            WHERE id = :id
            """)
    void imported(long id, int accepted, int leftOut, String outcome, String by, Instant at);

    /** Keeps of the file itself no more than that it was there. */
    @Query("UPDATE import SET content = '' WHERE id = :id")
    void empty(long id);

    @Query("""
            UPDATE import
            SET state = 'UNDONE', decided_by = :by, decided_at = :at, version = version + 1
            WHERE id = :id
            """)
    void undone(long id, String by, Instant at);

    @Query("""
            UPDATE import
            SET state = 'DISCARDED', content = NULL, choices = '{}',
                decided_by = :by, decided_at = :at, version = version + 1
            WHERE id = :id
            """)
    void discarded(long id, String by, Instant at);
}

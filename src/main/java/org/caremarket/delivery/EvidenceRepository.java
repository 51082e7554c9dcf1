package org.caremarket.delivery;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Evidence, in the schema of the council whose scope is open; the files themselves only when asked for. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface EvidenceRepository extends GenericRepository<EvidenceItem, Long> {

    @Query("""
            SELECT id, action_id, title, url, file_name, media_type, size, author, added_at
            FROM evidence
            WHERE action_id = :action AND withdrawn_at IS NULL
            ORDER BY id
            """)
    List<EvidenceItem> of(long action);

    @Query("""
            SELECT id, action_id, title, url, file_name, media_type, size, author, added_at
            FROM evidence
            WHERE id = :id AND action_id = :action AND withdrawn_at IS NULL
            """)
    Optional<EvidenceItem> find(long action, long id);

    /** Locks an action until the commit, so that it is not taken back and gets no file twice meanwhile. */
    @Query("SELECT id FROM action WHERE id = :action AND withdrawn_at IS NULL FOR UPDATE")
    Optional<Long> lock(long action);

    @Query("SELECT content FROM evidence WHERE id = :id AND withdrawn_at IS NULL AND content IS NOT NULL")
    Optional<EvidenceContent> content(long id);

    @Query("SELECT count(*) > 0 FROM evidence WHERE action_id = :action AND sha256 = :sha256 AND withdrawn_at IS NULL")
    boolean has(long action, String sha256);

    @Query("""
            INSERT INTO evidence (action_id, title, url, author, added_at)
            VALUES (:action, :title, :url, :author, :addedAt)
            RETURNING id
            """)
    long addLink(long action, String title, String url, String author, Instant addedAt);

    @Query("""
            INSERT INTO evidence (action_id, title, file_name, media_type, size, sha256, content, author, added_at)
            VALUES (:action, :title, :fileName, :mediaType, :size, :sha256, :content, :author, :addedAt)
            RETURNING id
            """)
    long addFile(long action, String title, String fileName, String mediaType, int size, String sha256, byte[] content,
            String author, Instant addedAt);

    /** Takes it back; a file's content goes for good. */
    @Query("""
            UPDATE evidence
            SET withdrawn_at = :at, content = NULL
            WHERE id = :id AND action_id = :action AND withdrawn_at IS NULL
            """)
    int withdraw(long action, long id, Instant at);
}

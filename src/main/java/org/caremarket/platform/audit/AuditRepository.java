package org.caremarket.platform.audit;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** The trail of the scope that is open. It is added to and read; the database allows nothing else. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AuditRepository extends GenericRepository<AuditEntry, Long> {

    @Query("""
            INSERT INTO audit_entry (at, actor_id, actor_name, verb, record_kind, record_id, detail, address)
            VALUES (:at, :actorId, :actorName, :verb, :recordKind, :recordId, :detail, :address)
            """)
    void add(
            Instant at,
            @Nullable Long actorId,
            String actorName,
            String verb,
            String recordKind,
            long recordId,
            String detail,
            String address);

    @Query("""
            SELECT id, at, actor_id, actor_name, verb, record_kind, record_id, detail, address
            FROM audit_entry
            WHERE (CAST(:person AS bigint) IS NULL OR actor_id = :person)
              AND (CAST(:verb AS text) IS NULL OR verb = :verb)
              AND at >= :begins AND at < :ends AND id < :before
            ORDER BY id DESC
            LIMIT :limit OFFSET :offset
            """)
    List<AuditEntry> list(
            @Nullable Long person,
            @Nullable String verb,
            Instant begins,
            Instant ends,
            long before,
            int limit,
            long offset);

    @Query("""
            SELECT count(*)
            FROM audit_entry
            WHERE (CAST(:person AS bigint) IS NULL OR actor_id = :person)
              AND (CAST(:verb AS text) IS NULL OR verb = :verb)
              AND at >= :begins AND at < :ends
            """)
    long count(@Nullable Long person, @Nullable String verb, Instant begins, Instant ends);

    @Query("""
            SELECT id, at, actor_id, actor_name, verb, record_kind, record_id, detail, address
            FROM audit_entry
            WHERE record_kind = :about AND record_id = :which
            ORDER BY id DESC
            LIMIT :limit
            """)
    List<AuditEntry> of(String about, long which, int limit);

    @Query("SELECT DISTINCT verb FROM audit_entry ORDER BY verb")
    List<String> verbs();

    @Query("""
            SELECT DISTINCT ON (actor_id) actor_id AS id, actor_name AS name
            FROM audit_entry
            WHERE actor_id IS NOT NULL
            ORDER BY actor_id, id DESC
            """)
    List<AuditActor> actors();
}

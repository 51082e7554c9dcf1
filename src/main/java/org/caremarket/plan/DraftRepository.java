package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Who has sections open and what they typed there, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DraftRepository extends GenericRepository<SectionDraft, Long> {

    @Query("SELECT * FROM plan_draft WHERE plan_id = :plan AND key = :part ORDER BY begun_at")
    List<SectionDraft> of(long plan, String part);

    /** Somebody has it open; whoever was away since {@code away} begins anew. What they typed stays. */
    @Query("""
            INSERT INTO plan_draft (plan_id, key, person_id, name, based_on, begun_at, seen_at)
            VALUES (:plan, :part, :person, :who, 0, :now, :now)
            ON CONFLICT (plan_id, key, person_id) DO UPDATE
            SET name = excluded.name, seen_at = excluded.seen_at,
                begun_at = CASE WHEN plan_draft.seen_at >= :away THEN plan_draft.begun_at ELSE excluded.begun_at END
            """)
    void touch(long plan, String part, long person, String who, Instant now, Instant away);

    @Query("""
            UPDATE plan_draft
            SET text = CAST(:words AS text), typed_at = CAST(:then AS timestamptz), based_on = :base
            WHERE plan_id = :plan AND key = :part AND person_id = :person
            """)
    void keep(long plan, String part, long person, @Nullable String words, @Nullable Instant then, int base);

    @Query("UPDATE plan_draft SET seen_at = NULL WHERE plan_id = :plan AND key = :part AND person_id = :person")
    void leave(long plan, String part, long person);

    @Query("DELETE FROM plan_draft WHERE plan_id = :plan AND key = :part AND person_id = :person")
    void remove(long plan, String part, long person);
}

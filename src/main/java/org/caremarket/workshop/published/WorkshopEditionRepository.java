package org.caremarket.workshop.published;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** What was published of workshops, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface WorkshopEditionRepository extends GenericRepository<WorkshopEdition, Long> {

    /** The title is read from what was frozen: that of the workshop itself may have changed since. */
    String HEAD = """
            SELECT e.id, e.workshop_id, e.number, CAST(e.content AS json) ->> 'title' AS title, e.hash, e.published_by,
                e.published_at, e.withdrawn_by, e.withdrawn_at, e.withdrawal_reason
            FROM workshop_edition e
            """;

    /** Newest first. */
    @Query(HEAD + "WHERE e.workshop_id = :workshop ORDER BY e.number DESC")
    List<WorkshopEdition> of(long workshop);

    /** The newest edition of every workshop that has one, the latest published first. */
    @Query(HEAD + """
            WHERE e.number = (SELECT max(number) FROM workshop_edition WHERE workshop_id = e.workshop_id)
            ORDER BY e.published_at DESC, e.id DESC
            """)
    List<WorkshopEdition> newest();

    @Query("SELECT content FROM workshop_edition WHERE id = :id")
    String content(long id);

    /** The workshop is locked, so numbers have no gaps. */
    @Query("""
            INSERT INTO workshop_edition (workshop_id, number, content, hash, published_by, published_at)
            SELECT :workshop, coalesce(max(number), 0) + 1, :frozen, :digest, :by, :now
            FROM workshop_edition WHERE workshop_id = :workshop
            """)
    void add(long workshop, String frozen, String digest, String by, Instant now);

    @Query("""
            UPDATE workshop_edition SET withdrawn_by = :by, withdrawn_at = :now, withdrawal_reason = :why
            WHERE workshop_id = :workshop AND withdrawn_at IS NULL
            """)
    void withdraw(long workshop, String why, String by, Instant now);
}

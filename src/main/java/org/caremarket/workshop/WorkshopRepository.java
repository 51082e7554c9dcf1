package org.caremarket.workshop;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Workshops, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface WorkshopRepository extends GenericRepository<Workshop, Long> {

    @Query("SELECT * FROM workshop WHERE withdrawn_at IS NULL ORDER BY id DESC LIMIT :limit OFFSET :offset")
    List<Workshop> list(int limit, long offset);

    @Query("SELECT count(*) FROM workshop WHERE withdrawn_at IS NULL")
    long count();

    /** Those that ask for answers at this moment, the first to close first. */
    @Query("""
            SELECT * FROM workshop
            WHERE withdrawn_at IS NULL AND opened_at IS NOT NULL AND closed_at IS NULL AND published_at IS NULL
                AND closes_at > :now
            ORDER BY closes_at, id
            """)
    List<Workshop> open(Instant now);

    @Query("SELECT count(*) FROM workshop WHERE withdrawn_at IS NULL AND opened_at IS NULL")
    long planned();

    @Query("SELECT * FROM workshop WHERE id = :id AND withdrawn_at IS NULL")
    Optional<Workshop> find(long id);

    /** The same, locked until the commit: what it is and where it stands are decided alone. */
    @Query("SELECT * FROM workshop WHERE id = :id AND withdrawn_at IS NULL FOR UPDATE")
    Optional<Workshop> lock(long id);

    /** All of them, locked until the commit: titles are unlike each other. */
    @Query("SELECT * FROM workshop WHERE withdrawn_at IS NULL ORDER BY id FOR UPDATE")
    List<Workshop> lockAll();

    /** One of them; others who hold it go on beside it, and nobody moves it meanwhile. */
    @Query("SELECT * FROM workshop WHERE id = :id AND withdrawn_at IS NULL FOR SHARE")
    Optional<Workshop> hold(long id);

    @Query("SELECT * FROM workshop WHERE id IN (:ids) AND withdrawn_at IS NULL ORDER BY id")
    List<Workshop> these(Collection<Long> ids);

    @Query("SELECT * FROM workshop WHERE plan_id = :plan AND withdrawn_at IS NULL ORDER BY id")
    List<Workshop> about(long plan);

    @Query("SELECT * FROM workshop WHERE lower(title) = lower(:called) AND withdrawn_at IS NULL")
    Optional<Workshop> titled(String called);

    /** The id of the new workshop; null when there is one of that title. */
    @Query("""
            INSERT INTO workshop (title, purpose, segments, audience, contact, minutes, plan_id, closes_at, source, made_up,
                added_by, added_at)
            VALUES (:called, :why, :about, :seenBy, :askedOf, CAST(:takes AS int), CAST(:plan AS bigint),
                CAST(:until AS timestamptz), CAST(:document AS text), CAST(:invented AS text), :by, :now)
            ON CONFLICT DO NOTHING
            RETURNING id
            """)
    @Nullable Long add(
            String called, String why, String[] about, String seenBy, String askedOf, @Nullable Integer takes,
            @Nullable Long plan, @Nullable Instant until, @Nullable String document, @Nullable String invented, String by,
            Instant now);

    @Query("UPDATE workshop SET opened_at = :now, version = version + 1 WHERE id = :id")
    void open(long id, Instant now);

    /** Asks for answers until another moment; who closed it by hand before is undone. */
    @Query("UPDATE workshop SET closes_at = :until, closed_at = NULL, version = version + 1 WHERE id = :id")
    void extend(long id, Instant until);

    @Query("UPDATE workshop SET closed_at = :now, version = version + 1 WHERE id = :id")
    void close(long id, Instant now);

    @Query("UPDATE workshop SET withdrawn_at = :now WHERE id = :id")
    void withdraw(long id, Instant now);

    @Query("""
            UPDATE workshop
            SET title = :called, purpose = :why, segments = :about, audience = :seenBy, contact = :askedOf,
                minutes = CAST(:takes AS int), plan_id = CAST(:plan AS bigint), closes_at = CAST(:until AS timestamptz),
                version = version + 1
            WHERE id = :id
            """)
    void change(
            long id, String called, String why, String[] about, String seenBy, String askedOf, @Nullable Integer takes,
            @Nullable Long plan, @Nullable Instant until);

    /** The times of a workshop that comes with the council's folder. */
    @Query("UPDATE workshop SET opened_at = :since, closed_at = CAST(:ended AS timestamptz) WHERE id = :id")
    void loadTimes(long id, Instant since, @Nullable Instant ended);
}

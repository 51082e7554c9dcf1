package org.caremarket.workshop.invitation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Rounds of letters, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RoundRepository extends GenericRepository<Round, Long> {

    String ROUND = """
            SELECT round.*, counted.chosen, counted.written, counted.due
            FROM workshop_round round
            CROSS JOIN LATERAL (
                SELECT count(*) AS chosen, count(*) FILTER (WHERE fate = 'WRITTEN') AS written,
                       count(*) FILTER (WHERE fate IS NULL) AS due
                FROM workshop_round_contact WHERE round_id = round.id
            ) counted
            """;

    @Query(ROUND + "WHERE workshop_id = :workshop ORDER BY round.id DESC")
    List<Round> of(long workshop);

    @Query(ROUND + "WHERE round.id = :id")
    Optional<Round> find(long id);

    @Query("""
            INSERT INTO workshop_round (workshop_id, kind, subject, opening, session_id, asked_by, asked_at)
            VALUES (:workshop, :why, :line, :words, CAST(:session AS bigint), :by, :now)
            RETURNING id
            """)
    long add(long workshop, String why, String line, String words, @Nullable Long session, String by, Instant now);

    /** Says for whom a round is, in this order. */
    @Query("""
            INSERT INTO workshop_round_contact (round_id, place, contact_id)
            SELECT :round, coming.place, coming.contact
            FROM unnest(CAST(:contacts AS bigint[])) WITH ORDINALITY AS coming (contact, place)
            ON CONFLICT DO NOTHING
            """)
    void choose(long round, Long[] contacts);

    /** Those whose turn it is, locked: a second process that takes the round up waits, and then finds others. */
    @Query("""
            SELECT contact_id
            FROM workshop_round_contact
            WHERE round_id = :round AND fate IS NULL
            ORDER BY place
            LIMIT :most
            FOR UPDATE
            """)
    List<Long> due(long round, int most);

    @Query("""
            UPDATE workshop_round_contact
            SET fate = coming.fate
            FROM unnest(CAST(:contacts AS bigint[]), CAST(:fates AS text[])) AS coming (contact, fate)
            WHERE round_id = :round AND contact_id = coming.contact
            """)
    void settle(long round, Long[] contacts, String[] fates);

    @Query("""
            SELECT round_id, fate, count(*) AS number
            FROM workshop_round_contact
            JOIN workshop_round ON workshop_round.id = round_id
            WHERE workshop_id = :workshop AND fate IS NOT NULL AND fate <> 'WRITTEN'
            GROUP BY round_id, fate
            ORDER BY round_id DESC, number DESC, fate
            """)
    List<LeftOut> leftOut(long workshop);
}

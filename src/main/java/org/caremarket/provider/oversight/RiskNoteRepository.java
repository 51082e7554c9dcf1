package org.caremarket.provider.oversight;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Risk notes, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RiskNoteRepository extends GenericRepository<RiskNote, Long> {

    @Query("""
            SELECT id, location_id, noted_on, words, made_up, author, written_at
            FROM location_risk_note
            WHERE location_id = :whose
            ORDER BY noted_on DESC, id DESC
            """)
    List<RiskNote> of(long whose);

    @Query("""
            INSERT INTO location_risk_note (location_id, noted_on, words, made_up, author, written_at)
            VALUES (:whose, :day, :text, :pretended, :by, :now)
            RETURNING id
            """)
    long add(long whose, LocalDate day, String text, @Nullable String pretended, String by, Instant now);
}

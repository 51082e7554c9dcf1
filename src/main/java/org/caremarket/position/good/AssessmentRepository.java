package org.caremarket.position.good;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Judgements of what good looks like, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AssessmentRepository extends GenericRepository<Assessment, Long> {

    /** Newest first. */
    @Query("SELECT * FROM good_assessment ORDER BY assessed_on DESC, id DESC")
    List<Assessment> all();

    /** Newest first. */
    @Query("SELECT * FROM good_assessment WHERE statement_id = :statement ORDER BY assessed_on DESC, id DESC")
    List<Assessment> of(long statement);

    @Query("""
            INSERT INTO good_assessment (statement_id, level, reason, evidence, words, assessed_on, made_up, recorded_by, recorded_at)
            VALUES (:statement, :word, :why, :shownBy, :said, :day, CAST(:invented AS text), :by, :now)
            RETURNING id
            """)
    long add(long statement, String word, String why, String shownBy, String said, LocalDate day, @Nullable String invented,
            String by, Instant now);
}

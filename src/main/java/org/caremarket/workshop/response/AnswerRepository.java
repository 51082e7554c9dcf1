package org.caremarket.workshop.response;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Answers to questions, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AnswerRepository extends GenericRepository<AnswerRow, Long> {

    @Query("""
            SELECT answer.*
            FROM workshop_answer answer
            JOIN workshop_response response ON response.id = answer.response_id
            WHERE response.workshop_id = :workshop AND response.withdrawn_at IS NULL AND answer.withdrawn_at IS NULL
            ORDER BY answer.id
            """)
    List<AnswerRow> of(long workshop);

    @Query("SELECT * FROM workshop_answer WHERE response_id = :response AND withdrawn_at IS NULL ORDER BY id")
    List<AnswerRow> ofResponse(long response);

    @Query("""
            SELECT answer.*
            FROM workshop_answer answer
            JOIN workshop_response response ON response.id = answer.response_id
            WHERE response.workshop_id = :workshop AND answer.id = :id
                AND response.withdrawn_at IS NULL AND answer.withdrawn_at IS NULL
            """)
    Optional<AnswerRow> find(long workshop, long id);

    /** Adds it, or changes the one that was given to this question; remarks to no question are always added. */
    @Query("""
            INSERT INTO workshop_answer (response_id, question_id, agreement, text, choices, scale, quoting, answered_at)
            VALUES (:response, CAST(:question AS bigint), CAST(:agreed AS text), :words, :chosen, CAST(:mark AS int),
                :leave, :now)
            ON CONFLICT (response_id, question_id) DO UPDATE
            SET agreement = excluded.agreement, text = excluded.text, choices = excluded.choices, scale = excluded.scale,
                quoting = excluded.quoting, answered_at = excluded.answered_at, withdrawn_at = NULL,
                version = workshop_answer.version + 1
            """)
    void put(
            long response, @Nullable Long question, @Nullable String agreed, String words, String[] chosen,
            @Nullable Integer mark, String leave, Instant now);

    @Query("UPDATE workshop_answer SET withdrawn_at = :now, version = version + 1 WHERE id = :id")
    void withdraw(long id, Instant now);

    /** Changes a remark that answers no question. */
    @Query("""
            UPDATE workshop_answer
            SET text = :words, quoting = :leave, answered_at = :now, version = version + 1
            WHERE id = :one AND question_id IS NULL
            """)
    void reword(long one, String words, String leave, Instant now);
}

package org.caremarket.workshop;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Questions of agendas, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface QuestionRepository extends GenericRepository<Question, Long> {

    @Query("""
            SELECT question.*
            FROM workshop_question question
            JOIN workshop_section section ON section.id = question.section_id
            WHERE section.workshop_id = :workshop
            ORDER BY section.position, section.id, question.position, question.id
            """)
    List<Question> of(long workshop);

    @Query("""
            SELECT question.*
            FROM workshop_question question
            JOIN workshop_section section ON section.id = question.section_id
            WHERE section.workshop_id = :workshop AND question.id = :id
            """)
    Optional<Question> find(long workshop, long id);

    @Query("""
            INSERT INTO workshop_question (section_id, position, kind, text, hint, options)
            VALUES (:part, :place, :how, :words, :help, :choices)
            RETURNING id
            """)
    long add(long part, int place, QuestionKind how, String words, String help, String[] choices);

    @Query("SELECT coalesce(max(position), 0) + 1 FROM workshop_question WHERE section_id = :part")
    int next(long part);

    @Query("""
            UPDATE workshop_question
            SET kind = :how, text = :words, hint = :help, options = :choices, version = version + 1
            WHERE id = :id
            """)
    void change(long id, QuestionKind how, String words, String help, String[] choices);

    /** Two questions change places. */
    @Query("""
            UPDATE workshop_question
            SET position = other.position
            FROM workshop_question other
            WHERE workshop_question.id IN (:one, :two) AND other.id IN (:one, :two) AND other.id <> workshop_question.id
            """)
    void swap(long one, long two);

    @Query("DELETE FROM workshop_question WHERE id = :id")
    void remove(long id);
}

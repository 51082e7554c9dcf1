package org.caremarket.workshop;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Sections of agendas, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AgendaRepository extends GenericRepository<AgendaRow, Long> {

    @Query("SELECT * FROM workshop_section WHERE workshop_id = :workshop ORDER BY position, id")
    List<AgendaRow> of(long workshop);

    @Query("SELECT * FROM workshop_section WHERE workshop_id = :workshop AND id = :id")
    Optional<AgendaRow> find(long workshop, long id);

    @Query("""
            INSERT INTO workshop_section (workshop_id, position, title, text)
            VALUES (:workshop, :place, :called, :words)
            RETURNING id
            """)
    long add(long workshop, int place, String called, String words);

    @Query("SELECT coalesce(max(position), 0) + 1 FROM workshop_section WHERE workshop_id = :workshop")
    int next(long workshop);

    @Query("UPDATE workshop_section SET title = :called, text = :words, version = version + 1 WHERE id = :id")
    void change(long id, String called, String words);

    /** Two sections change places. */
    @Query("""
            UPDATE workshop_section
            SET position = other.position
            FROM workshop_section other
            WHERE workshop_section.id IN (:one, :two) AND other.id IN (:one, :two) AND other.id <> workshop_section.id
            """)
    void swap(long one, long two);

    /** Its questions go with it. */
    @Query("DELETE FROM workshop_section WHERE id = :id")
    void remove(long id);

    @Query("UPDATE workshop_section SET frozen = :words WHERE id = :id")
    void freeze(long id, String words);
}

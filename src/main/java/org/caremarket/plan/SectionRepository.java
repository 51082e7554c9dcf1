package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What sections say, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SectionRepository extends GenericRepository<SectionText, Long> {

    /** The newest text of every section that was written, whatever its template asks now. */
    @Query("SELECT * FROM plan_section WHERE plan_id = :plan ORDER BY key")
    List<SectionText> of(long plan);

    @Query("SELECT * FROM plan_section WHERE plan_id = :plan AND key = :part")
    Optional<SectionText> find(long plan, String part);

    @Query("SELECT * FROM plan_section WHERE plan_id = :plan AND key = :part FOR UPDATE")
    Optional<SectionText> lock(long plan, String part);

    /** Every version of a section, newest first. */
    @Query("SELECT * FROM plan_section_version WHERE plan_id = :plan AND key = :part ORDER BY version DESC")
    List<SectionText> versions(long plan, String part);

    @Query("SELECT * FROM plan_section_version WHERE plan_id = :plan AND key = :part AND version = :number")
    Optional<SectionText> version(long plan, String part, int number);

    /** How many rows were written: none when somebody else wrote this version first. */
    @Query("""
            INSERT INTO plan_section (plan_id, key, text, version, remark, person_id, written_by, written_at)
            VALUES (:plan, :part, :words, 1, :how, CAST(:person AS bigint), :by, :now)
            ON CONFLICT DO NOTHING
            """)
    int begin(long plan, String part, String words, String how, @Nullable Long person, String by, Instant now);

    @Query("""
            UPDATE plan_section
            SET text = :words, version = version + 1, remark = :how, person_id = CAST(:person AS bigint),
                written_by = :by, written_at = :now
            WHERE plan_id = :plan AND key = :part
            """)
    void change(long plan, String part, String words, String how, @Nullable Long person, String by, Instant now);

    /** Keeps what a section says now as a version. */
    @Query("INSERT INTO plan_section_version SELECT * FROM plan_section WHERE plan_id = :plan AND key = :part")
    void keep(long plan, String part);

    /** Everybody who wrote a version of any section; null for what came with a file. */
    @Query("SELECT DISTINCT person_id FROM plan_section_version WHERE plan_id = :plan AND person_id IS NOT NULL")
    List<Long> authors(long plan);
}

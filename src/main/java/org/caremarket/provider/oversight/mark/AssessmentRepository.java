package org.caremarket.provider.oversight.mark;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Assessments and what was found, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AssessmentRepository extends GenericRepository<MarkAssessment, Long> {

    String SHOWN = """
            SELECT a.id, scheme_id, mark_scheme.name AS scheme_name, scheme_version, a.provider_id, provider.name AS provider_name,
                   location_id, location.name AS location_name, begun_on, outcome, assessor, decided_on, valid_until, reason,
                   removed_on, removed_why, a.made_up, a.version, a.changed_by, a.changed_at
            FROM mark_assessment a
            JOIN mark_scheme ON mark_scheme.id = scheme_id
            JOIN provider ON provider.id = a.provider_id
            LEFT JOIN location ON location.id = location_id
            """;

    @Query(SHOWN + "ORDER BY coalesce(decided_on, begun_on) DESC, a.id DESC")
    List<MarkAssessment> all();

    @Query(SHOWN + "WHERE a.id = :which")
    Optional<MarkAssessment> find(long which);

    @Query("SELECT id FROM mark_assessment WHERE id = :which FOR UPDATE")
    Optional<Long> lock(long which);

    @Query("""
            INSERT INTO mark_assessment (scheme_id, scheme_version, provider_id, location_id, begun_on, made_up, changed_by, changed_at)
            VALUES (:scheme, :edition, :whose, :place, :day, :pretended, :by, :now)
            ON CONFLICT DO NOTHING
            RETURNING id
            """)
    @Nullable Long add(long scheme, int edition, long whose, @Nullable Long place, LocalDate day, @Nullable String pretended,
            String by, Instant now);

    @Query("""
            INSERT INTO mark_finding (assessment_id, position, words, judged, required)
            SELECT :which, row_number() OVER (ORDER BY position, id), words, judged, required
            FROM mark_criterion
            WHERE scheme_id = :scheme
            """)
    int copyCriteria(long which, long scheme);

    @Query("""
            SELECT position, words, judged, required, finding, evidence FROM mark_finding WHERE assessment_id = :which
            ORDER BY position
            """)
    List<Judged> judged(long which);

    @Query("""
            UPDATE mark_finding SET finding = :found, evidence = :words
            WHERE assessment_id = :which AND position = :place
            """)
    int judge(long which, int place, String found, String words);

    @Query("UPDATE mark_assessment SET version = version + 1, changed_by = :by, changed_at = :now WHERE id = :which")
    int advance(long which, String by, Instant now);

    @Query("""
            UPDATE mark_assessment
            SET outcome = :came, assessor = :who, decided_on = :day, valid_until = :last, reason = :why, version = version + 1,
                changed_by = :by, changed_at = :now
            WHERE id = :which
            """)
    int decide(long which, String came, String who, LocalDate day, @Nullable LocalDate last, @Nullable String why, String by,
            Instant now);

    @Query("""
            UPDATE mark_assessment
            SET removed_on = :day, removed_why = :why, version = version + 1, changed_by = :by, changed_at = :now
            WHERE id = :which
            """)
    int remove(long which, LocalDate day, String why, String by, Instant now);

    @Query("SELECT count(*) FROM mark_assessment WHERE scheme_id = :scheme")
    long of(long scheme);
}

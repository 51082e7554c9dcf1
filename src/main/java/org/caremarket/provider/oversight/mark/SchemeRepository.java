package org.caremarket.provider.oversight.mark;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Schemes and their criteria, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SchemeRepository extends GenericRepository<Scheme, Long> {

    String CRITERION = "SELECT id, scheme_id, position, words, judged, required, version FROM mark_criterion ";

    @Query("SELECT id, name, meaning, months, made_up, version FROM mark_scheme ORDER BY lower(name)")
    List<Scheme> all();

    @Query("SELECT id, name, meaning, months, made_up, version FROM mark_scheme WHERE id = :which")
    Optional<Scheme> find(long which);

    @Query("""
            INSERT INTO mark_scheme (name, meaning, months, made_up) VALUES (:title, :words, :valid, :pretended)
            ON CONFLICT DO NOTHING
            RETURNING id
            """)
    @Nullable Long add(String title, String words, int valid, @Nullable String pretended);

    @Query("SELECT EXISTS (SELECT FROM mark_scheme WHERE lower(name) = lower(:title) AND id <> :other)")
    boolean taken(String title, long other);

    /** Changes what heads a scheme, if it is still at this version. */
    @Query("""
            UPDATE mark_scheme SET name = :title, meaning = :words, months = :valid, version = version + 1
            WHERE id = :which AND version = :seen
            """)
    int change(long which, String title, String words, int valid, int seen);

    /** Counts a change of the criteria; nobody else changes the scheme until the commit. */
    @Query("UPDATE mark_scheme SET version = version + 1 WHERE id = :which")
    int advance(long which);

    @Query(CRITERION + "WHERE scheme_id = :whose ORDER BY position, id")
    List<Criterion> criteria(long whose);

    @Query(CRITERION + "WHERE scheme_id = :whose AND id = :which")
    Optional<Criterion> criterion(long whose, long which);

    @Query("""
            INSERT INTO mark_criterion (scheme_id, position, words, judged, required)
            VALUES (:whose, :place, :text, :how, :must)
            """)
    void addCriterion(long whose, int place, String text, String how, boolean must);

    @Query("""
            UPDATE mark_criterion SET position = :place, words = :text, judged = :how, required = :must, version = version + 1
            WHERE id = :which AND version = :seen
            """)
    int changeCriterion(long which, int place, String text, String how, boolean must, int seen);

    @Query("DELETE FROM mark_criterion WHERE id = :which AND version = :seen")
    int removeCriterion(long which, int seen);
}

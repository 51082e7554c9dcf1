package org.caremarket.provider.oversight;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Levels of monitoring, and which location came to which, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface LevelRepository extends GenericRepository<Level, Long> {

    String SHOWN = "SELECT id, position, name, meaning, escalated, homes, home_care, others, version FROM monitoring_level ";
    String SET = "SELECT id, location_id, level_id, since, reason, made_up, set_by, set_at FROM location_level ";

    @Query(SHOWN + "ORDER BY position, lower(name)")
    List<Level> all();

    @Query(SHOWN + "WHERE id = :which")
    Optional<Level> find(long which);

    @Query("SELECT id FROM monitoring_level WHERE id = :which FOR UPDATE")
    Optional<Long> lock(long which);

    @Query("""
            INSERT INTO monitoring_level (position, name, meaning, escalated, homes, home_care, others)
            VALUES (:place, :title, :words, :more, :ofHomes, :ofHomeCare, :ofOthers)
            ON CONFLICT DO NOTHING
            RETURNING id
            """)
    @Nullable Long add(int place, String title, String words, boolean more, @Nullable String ofHomes, @Nullable String ofHomeCare,
            @Nullable String ofOthers);

    @Query("""
            UPDATE monitoring_level
            SET position = :place, name = :title, meaning = :words, escalated = :more, homes = :ofHomes,
                home_care = :ofHomeCare, others = :ofOthers, version = version + 1
            WHERE id = :which
            """)
    int change(long which, int place, String title, String words, boolean more, @Nullable String ofHomes,
            @Nullable String ofHomeCare, @Nullable String ofOthers);

    @Query("SELECT EXISTS (SELECT FROM monitoring_level WHERE lower(name) = lower(:title) AND id <> :other)")
    boolean taken(String title, long other);

    @Query("SELECT count(DISTINCT location_id) FROM location_level WHERE level_id = :which")
    long locationsThatHadIt(long which);

    @Query("DELETE FROM monitoring_level WHERE id = :which")
    int remove(long which);

    @Query("DELETE FROM monitoring_level WHERE NOT EXISTS (SELECT FROM location_level WHERE level_id = monitoring_level.id)")
    int removeUnused();

    /** The newest of every location. */
    @Query("""
            SELECT DISTINCT ON (location_id) id, location_id, level_id, since, reason, made_up, set_by, set_at
            FROM location_level
            ORDER BY location_id, since DESC, id DESC
            """)
    List<LevelSet> current();

    @Query(SET + "WHERE location_id = :whose ORDER BY since DESC, id DESC")
    List<LevelSet> history(long whose);

    @Query("""
            INSERT INTO location_level (location_id, level_id, since, reason, made_up, set_by, set_at)
            VALUES (:whose, :which, :from, :why, :pretended, :by, :now)
            """)
    void set(long whose, long which, LocalDate from, String why, @Nullable String pretended, String by, Instant now);

    @Query("""
            INSERT INTO location_level (location_id, level_id, since, reason, set_by, set_at)
            SELECT whose, :which, :from, :why, :by, :now
            FROM unnest(CAST(:ids AS bigint[])) AS whose
            WHERE NOT EXISTS (SELECT FROM location_level WHERE location_id = whose)
            """)
    int setFirst(Long[] ids, long which, LocalDate from, String why, String by, Instant now);

    @Query("SELECT EXISTS (SELECT FROM location_level)")
    boolean anySet();
}

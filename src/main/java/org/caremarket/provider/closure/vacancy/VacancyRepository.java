package org.caremarket.provider.closure.vacancy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Readings, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface VacancyRepository extends GenericRepository<VacancyRow, Long> {

    String SHOWN = """
            SELECT id, location_id, as_at, unit, available, no_top_up, source, made_up, standing, corrects, recorded_by,
                recorded_at
            FROM vacancy_reading
            """;

    /** Of two who record for one location at once, the second waits. */
    @Query("SELECT id FROM location WHERE id = :place FOR UPDATE")
    Optional<Long> lock(long place);

    /** Newest day first; those that stand no more after the one that does. */
    @Query(SHOWN + "WHERE location_id = :place ORDER BY as_at DESC, standing DESC, id DESC")
    List<VacancyRow> ofLocation(long place);

    @Query(SHOWN + "WHERE location_id = :place AND id = :which")
    Optional<VacancyRow> find(long place, long which);

    @Query(SHOWN + "WHERE corrects = :which")
    Optional<VacancyRow> correctionOf(long which);

    @Query(SHOWN + "WHERE location_id = :place AND unit = :counted AND as_at = :day AND standing")
    Optional<VacancyRow> ofDay(long place, String counted, LocalDate day);

    /** The newest of each location in each unit, at most so many of them; by location, newest first. */
    @Query("""
            SELECT id, location_id, as_at, unit, available, no_top_up, source, made_up, standing, corrects, recorded_by,
                recorded_at
            FROM (SELECT *, row_number() OVER (PARTITION BY location_id, unit ORDER BY as_at DESC) AS place
                  FROM vacancy_reading WHERE standing) AS newest
            WHERE place <= :most
            ORDER BY location_id, as_at DESC, unit
            """)
    List<VacancyRow> newest(int most);

    @Query(SHOWN + "WHERE standing ORDER BY location_id, as_at, unit")
    List<VacancyRow> all();

    @Query("SELECT count(*) FROM vacancy_reading WHERE recorded_by = :whose")
    long countBy(String whose);

    @Query("""
            INSERT INTO vacancy_reading (location_id, as_at, unit, available, no_top_up, source, made_up, corrects,
                recorded_by, recorded_at)
            VALUES (:place, :day, :counted, :amount, :free, :said, :pretended, :former, :by, :now)
            ON CONFLICT DO NOTHING
            RETURNING id
            """)
    @Nullable Long add(long place, LocalDate day, String counted, BigDecimal amount, @Nullable Integer free, String said,
            @Nullable String pretended, @Nullable Long former, String by, Instant now);

    /** 0 when it stands no more already. */
    @Query("UPDATE vacancy_reading SET standing = false WHERE id = :which AND standing")
    int setAside(long which);
}

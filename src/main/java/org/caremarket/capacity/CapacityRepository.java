package org.caremarket.capacity;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Capacity records, in the schema of the council whose scope is open; {@code line} is a {@link CapacityLine} as JSON. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CapacityRepository extends GenericRepository<CapacityRow, Long> {

    String SHOWN = "SELECT id, content, made_up, version, added_by, changed_by, changed_at FROM capacity_shown ";

    String LINE = """
            json_to_record(CAST(:line AS json)) AS line (segment text, locality text, as_at text, as_at_last date, unit text,
                source text, link text, definition text, method int, people numeric, people_words text, mean numeric,
                required numeric, growth_percent numeric, growth_base numeric, growth_amount numeric, available numeric,
                exclusions jsonb, affordable numeric, secured numeric, occupied numeric, places numeric, occupancy numeric,
                planned numeric, planned_by text, fee numeric)
            """;

    /** Every record, the newest of each segment and locality first. */
    @Query(SHOWN + "ORDER BY segment, locality NULLS FIRST, as_at_last DESC, id DESC")
    List<CapacityRow> all();

    @Query(SHOWN + "WHERE id = :which")
    Optional<CapacityRow> find(long which);

    @Query("SELECT id FROM capacity WHERE id = :which FOR UPDATE")
    Optional<Long> lock(long which);

    /** The record of this source for the same segment, locality and time. */
    @Query("""
            SELECT id FROM capacity
            WHERE segment = :part AND coalesce(locality, '') = :place AND as_at = :time AND source = :document
            """)
    Optional<Long> same(String part, String place, String time, String document);

    /** Whether somebody of this name added any. */
    @Query("SELECT EXISTS (SELECT FROM capacity WHERE added_by = :who)")
    boolean anyAddedBy(String who);

    /** The new record's id; null when the same source has one already. */
    @Query("""
            INSERT INTO capacity (segment, locality, as_at, as_at_last, unit, source, link, definition, method, people,
                people_words, mean, required, growth_percent, growth_base, growth_amount, available, exclusions, affordable,
                secured, occupied, places, occupancy, planned, planned_by, fee, made_up, added_by, changed_by, changed_at)
            SELECT segment, locality, as_at, as_at_last, unit, source, link, coalesce(definition, ''), method, people,
                coalesce(people_words, ''), mean, required, growth_percent, growth_base, growth_amount, available,
                coalesce(exclusions, '[]'), affordable, secured, occupied, places, occupancy, planned,
                coalesce(planned_by, ''), fee, CAST(:fiction AS text), :by, :by, :now
            FROM\s""" + LINE + """
            ON CONFLICT DO NOTHING
            RETURNING id
            """)
    @Nullable Long add(String line, @Nullable String fiction, String by, Instant now);

    @Query("""
            UPDATE capacity
            SET segment = line.segment, locality = line.locality, as_at = line.as_at, as_at_last = line.as_at_last,
                unit = line.unit, source = line.source, link = line.link, definition = coalesce(line.definition, ''),
                method = line.method, people = line.people, people_words = coalesce(line.people_words, ''),
                mean = line.mean, required = line.required, growth_percent = line.growth_percent,
                growth_base = line.growth_base, growth_amount = line.growth_amount, available = line.available,
                exclusions = coalesce(line.exclusions, '[]'), affordable = line.affordable, secured = line.secured,
                occupied = line.occupied, places = line.places, occupancy = line.occupancy, planned = line.planned,
                planned_by = coalesce(line.planned_by, ''), fee = line.fee, version = capacity.version + 1,
                changed_by = :by, changed_at = :now
            FROM\s""" + LINE + """
            WHERE capacity.id = :which
            """)
    void change(long which, String line, String by, Instant now);

    @Query("DELETE FROM capacity WHERE id = :which")
    void remove(long which);
}

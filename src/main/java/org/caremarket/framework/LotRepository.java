package org.caremarket.framework;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Lots and tiers, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface LotRepository extends GenericRepository<Lot, Long>, PartStore<Lot> {

    String SHOWN = """
            SELECT * FROM framework_lot
            """;

    String COMING = """
            FROM json_to_record(CAST(:line AS json)) AS line (
                id bigint, "frameworkId" bigint, name text, tier int, segments text[], locality text,
                share numeric, places int, note text)
            """;

    @Query(SHOWN + "WHERE framework_lot.framework_id = ANY (CAST(:whose AS bigint[])) ORDER BY tier NULLS LAST, locality NULLS FIRST, lower(name), id")
    List<Lot> of(Long[] whose);

    default List<Lot> of(long whose) {
        return of(new Long[] {whose});
    }

    @Override
    @Query(SHOWN + "WHERE framework_lot.framework_id = :framework AND framework_lot.id = :which")
    Optional<Lot> find(long framework, long which);

    @Override
    @Query("""
            INSERT INTO framework_lot (framework_id, name, tier, segments, locality, share, places, note)
            SELECT "frameworkId", line.name, line.tier, coalesce(line.segments, '{}'), line.locality, line.share,
                line.places, line.note
            """ + COMING + "RETURNING id")
    long add(String line);

    @Override
    @Query("""
            UPDATE framework_lot
            SET name = line.name, tier = line.tier, segments = coalesce(line.segments, '{}'),
                locality = line.locality, share = line.share, places = line.places, note = line.note,
                version = version + 1
            """ + COMING + "WHERE framework_lot.id = line.id")
    void change(String line);
}

package org.caremarket.market;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Segments, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SegmentRepository extends GenericRepository<Segment, String> {

    @Query("SELECT slug, name FROM segment ORDER BY position")
    List<Segment> all();

    @Query("DELETE FROM segment")
    void clear();

    @Query("INSERT INTO segment (slug, name, position) VALUES (:slug, :name, :position)")
    void add(String slug, String name, int position);
}

package org.caremarket.market;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Localities, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface LocalityRepository extends GenericRepository<Locality, String> {

    @Query("SELECT slug, name FROM locality ORDER BY position")
    List<Locality> all();

    @Query("DELETE FROM locality")
    void clear();

    @Query("INSERT INTO locality (slug, name, position) VALUES (:slug, :name, :position)")
    void add(String slug, String name, int position);
}

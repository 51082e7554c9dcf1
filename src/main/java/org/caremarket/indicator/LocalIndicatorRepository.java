package org.caremarket.indicator;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Local indicators in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface LocalIndicatorRepository extends GenericRepository<LocalIndicator, String> {

    @Query("SELECT * FROM local_indicator WHERE withdrawn_at IS NULL ORDER BY segment, name")
    List<LocalIndicator> all();

    @Query("SELECT * FROM local_indicator WHERE code = :code AND withdrawn_at IS NULL")
    Optional<LocalIndicator> find(String code);
}

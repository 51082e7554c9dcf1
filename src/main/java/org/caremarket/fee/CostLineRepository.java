package org.caremarket.fee;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Lines of costs that the council added, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CostLineRepository extends GenericRepository<OwnLine, String> {

    @Query("SELECT code, home_care, line_group, name FROM cost_own_line WHERE home_care = :home ORDER BY code")
    List<OwnLine> own(boolean home);

    @Query("""
            INSERT INTO cost_own_line (code, home_care, line_group, name) VALUES (:word, :home, :part, :called)
            ON CONFLICT DO NOTHING
            """)
    void add(String word, boolean home, String part, String called);
}

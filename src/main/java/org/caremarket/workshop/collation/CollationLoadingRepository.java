package org.caremarket.workshop.collation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** What comes with a council's folder, in the schema of the council whose scope is open: what is there already stays. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CollationLoadingRepository extends GenericRepository<ChangedSection, Long> {

    @Query("""
            INSERT INTO workshop_disposition_section (disposition_id, plan_id, key, version, words)
            VALUES (:disposition, :plan, :part, :number, :changed)
            ON CONFLICT DO NOTHING
            """)
    void addSection(long disposition, long plan, String part, int number, String changed);
}

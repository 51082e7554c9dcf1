package org.caremarket.workshop;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

/** Whether workshops are published, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PublishingRepository extends GenericRepository<Workshop, Long> {

    @Query("UPDATE workshop SET published_at = :now, version = version + 1 WHERE id = :id")
    void publish(long id, Instant now);

    @Query("UPDATE workshop SET published_at = NULL, version = version + 1 WHERE id = :id")
    void withdraw(long id);
}

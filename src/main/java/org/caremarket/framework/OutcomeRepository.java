package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;

/** Outcomes of applications, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface OutcomeRepository extends GenericRepository<Application, Long> {

    @Query("""
            UPDATE framework_application
            SET outcome = :came, decided_on = :day, reason = CAST(:why AS text), version = version + 1
            WHERE id = :which
            """)
    void decide(long which, String came, LocalDate day, @Nullable String why);
}

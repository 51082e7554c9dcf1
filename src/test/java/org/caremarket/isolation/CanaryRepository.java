package org.caremarket.isolation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The tests' own table, read and written as features do it. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CanaryRepository extends GenericRepository<Canary, Long> {

    @Query("SELECT DISTINCT of FROM canary")
    List<String> owners();

    @Query("INSERT INTO canary (of, note) VALUES (:of, :note)")
    void add(String of, String note);

    @Query("SELECT count(*) FROM no_such_table")
    long fail();
}

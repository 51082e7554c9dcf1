package org.caremarket.framework;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Delegations, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DelegationRepository extends GenericRepository<Delegation, Long>, PartStore<Delegation> {

    String SHOWN = """
            SELECT * FROM framework_delegation
            """;

    String COMING = """
            FROM json_to_record(CAST(:line AS json)) AS line (
                id bigint, "frameworkId" bigint, what text, whom text, consulting text, "untilWords" text)
            """;

    @Query(SHOWN + "WHERE framework_delegation.framework_id = ANY (CAST(:whose AS bigint[])) ORDER BY id")
    List<Delegation> of(Long[] whose);

    default List<Delegation> of(long whose) {
        return of(new Long[] {whose});
    }

    @Override
    @Query(SHOWN + "WHERE framework_delegation.framework_id = :framework AND framework_delegation.id = :which")
    Optional<Delegation> find(long framework, long which);

    @Override
    @Query("""
            INSERT INTO framework_delegation (framework_id, what, whom, consulting, until_words)
            SELECT "frameworkId", line.what, line.whom, line.consulting, "untilWords"
            """ + COMING + "RETURNING id")
    long add(String line);

    @Override
    @Query("""
            UPDATE framework_delegation
            SET what = line.what, whom = line.whom, consulting = line.consulting, until_words = "untilWords",
                version = version + 1
            """ + COMING + "WHERE framework_delegation.id = line.id")
    void change(String line);
}

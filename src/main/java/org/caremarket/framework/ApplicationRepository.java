package org.caremarket.framework;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Applications, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ApplicationRepository extends GenericRepository<Application, Long>, PartStore<Application> {

    String SHOWN = """
            SELECT framework_application.*, provider.name AS provider
            FROM framework_application
            JOIN provider ON provider.id = framework_application.provider_id
            """;

    String COMING = """
            FROM json_to_record(CAST(:line AS json)) AS line (
                id bigint, "frameworkId" bigint, "roundId" bigint, "providerId" bigint, lots bigint[],
                "receivedOn" date, outcome text, "decidedOn" date, reason text)
            """;

    @Query(SHOWN + "WHERE framework_application.framework_id = ANY (CAST(:whose AS bigint[])) ORDER BY framework_application.received_on, "
            + "provider.name_key, framework_application.id")
    List<Application> of(Long[] whose);

    default List<Application> of(long whose) {
        return of(new Long[] {whose});
    }

    @Override
    @Query(SHOWN + "WHERE framework_application.framework_id = :framework AND framework_application.id = :which")
    Optional<Application> find(long framework, long which);

    @Override
    @Query("""
            INSERT INTO framework_application (framework_id, round_id, provider_id, lots, received_on)
            SELECT "frameworkId", "roundId", "providerId", coalesce(line.lots, '{}'), "receivedOn"
            """ + COMING + "RETURNING id")
    long add(String line);

    @Override
    @Query("""
            UPDATE framework_application
            SET lots = coalesce(line.lots, '{}'), received_on = "receivedOn", outcome = line.outcome,
                decided_on = "decidedOn", reason = line.reason, version = version + 1
            """ + COMING + "WHERE framework_application.id = line.id")
    void change(String line);
}

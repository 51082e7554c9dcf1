package org.caremarket.framework;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Rounds, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RoundRepository extends GenericRepository<Reopening, Long>, PartStore<Reopening> {

    String SHOWN = """
            SELECT * FROM framework_round
            """;

    String COMING = """
            FROM json_to_record(CAST(:line AS json)) AS line (
                id bigint, "frameworkId" bigint, title text, "announcedOn" date, "opensOn" date, "closesOn" date,
                "decidesOn" date, "madeUp" text)
            """;

    @Query(SHOWN + "WHERE framework_round.framework_id = ANY (CAST(:whose AS bigint[])) ORDER BY opens_on, id")
    List<Reopening> of(Long[] whose);

    default List<Reopening> of(long whose) {
        return of(new Long[] {whose});
    }

    @Override
    @Query(SHOWN + "WHERE framework_round.framework_id = :framework AND framework_round.id = :which")
    Optional<Reopening> find(long framework, long which);

    @Override
    @Query("""
            INSERT INTO framework_round (framework_id, title, announced_on, opens_on, closes_on, decides_on, made_up)
            SELECT "frameworkId", line.title, "announcedOn", "opensOn", "closesOn", "decidesOn", "madeUp"
            """ + COMING + "RETURNING id")
    long add(String line);

    @Override
    @Query("""
            UPDATE framework_round
            SET title = line.title, announced_on = "announcedOn", opens_on = "opensOn", closes_on = "closesOn",
                decides_on = "decidesOn", version = version + 1
            """ + COMING + "WHERE framework_round.id = line.id")
    void change(String line);

    @Query("UPDATE framework_round SET state = :next, version = version + 1 WHERE id = :which")
    void move(long which, String next);
}

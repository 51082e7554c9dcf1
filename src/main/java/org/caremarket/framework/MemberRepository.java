package org.caremarket.framework;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Members, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface MemberRepository extends GenericRepository<Member, Long>, PartStore<Member> {

    String SHOWN = """
            SELECT framework_member.*, framework_lot.name AS lot, provider.name AS provider
            FROM framework_member
            JOIN framework_lot ON framework_lot.id = framework_member.lot_id
            JOIN provider ON provider.id = framework_member.provider_id
            """;

    String COMING = """
            FROM json_to_record(CAST(:line AS json)) AS line (
                id bigint, "frameworkId" bigint, "lotId" bigint, "providerId" bigint, state text, "joinedOn" date,
                "leftOn" date, reason text, "madeUp" text)
            """;

    @Query(SHOWN + "WHERE framework_member.framework_id = ANY (CAST(:whose AS bigint[])) ORDER BY framework_member.state = 'LEFT', "
            + "provider.name_key, framework_member.id")
    List<Member> of(Long[] whose);

    default List<Member> of(long whose) {
        return of(new Long[] {whose});
    }

    @Override
    @Query(SHOWN + "WHERE framework_member.framework_id = :framework AND framework_member.id = :which")
    Optional<Member> find(long framework, long which);

    @Override
    @Query("""
            INSERT INTO framework_member (framework_id, lot_id, provider_id, state, joined_on, left_on, reason, made_up)
            SELECT "frameworkId", "lotId", "providerId", line.state, "joinedOn", "leftOn", line.reason, "madeUp"
            """ + COMING + "RETURNING id")
    long add(String line);

    @Override
    @Query("""
            UPDATE framework_member
            SET state = line.state, joined_on = "joinedOn", left_on = "leftOn", reason = line.reason,
                version = version + 1
            """ + COMING + "WHERE framework_member.id = line.id")
    void change(String line);

    @Query(SHOWN + "WHERE framework_member.provider_id = :whose ORDER BY framework_member.id")
    List<Member> ofProvider(long whose);
}

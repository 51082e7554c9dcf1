package org.caremarket.framework;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Awards, in the schema of the council whose scope is open. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AwardRepository extends GenericRepository<Award, Long>, PartStore<Award> {

    String SHOWN = """
            SELECT framework_award.*, provider.name AS provider, framework_lot.name AS lot
            FROM framework_award
            LEFT JOIN framework_member ON framework_member.id = framework_award.member_id
            LEFT JOIN provider ON provider.id = framework_member.provider_id
            LEFT JOIN framework_lot ON framework_lot.id = coalesce(framework_award.lot_id, framework_member.lot_id)
            """;

    String COMING = """
            FROM json_to_record(CAST(:line AS json)) AS line (
                id bigint, "frameworkId" bigint, kind text, "memberId" bigint, "lotId" bigint, planned boolean,
                "awardedOn" date, pounds numeric, "hoursAWeek" numeric, "fromOn" date, "toOn" date, authority text,
                note text)
            """;

    @Query(SHOWN + "WHERE framework_award.framework_id = ANY (CAST(:whose AS bigint[])) ORDER BY framework_award.planned, awarded_on DESC NULLS "
            + "LAST, framework_award.id")
    List<Award> of(Long[] whose);

    default List<Award> of(long whose) {
        return of(new Long[] {whose});
    }

    @Override
    @Query(SHOWN + "WHERE framework_award.framework_id = :framework AND framework_award.id = :which")
    Optional<Award> find(long framework, long which);

    @Override
    @Query("""
            INSERT INTO framework_award (framework_id, kind, member_id, lot_id, planned, awarded_on, pounds, hours_a_week,
            from_on, to_on,
                authority, note)
            SELECT "frameworkId", line.kind, "memberId", "lotId", line.planned, "awardedOn", line.pounds,
                "hoursAWeek", "fromOn", "toOn", line.authority, line.note
            """ + COMING + "RETURNING id")
    long add(String line);

    @Override
    @Query("""
            UPDATE framework_award
            SET kind = line.kind, member_id = "memberId", lot_id = "lotId", planned = line.planned,
                awarded_on = "awardedOn", pounds = line.pounds, hours_a_week = "hoursAWeek", from_on = "fromOn",
                to_on = "toOn", authority = line.authority, note = line.note, version = version + 1
            """ + COMING + "WHERE framework_award.id = line.id")
    void change(String line);
}

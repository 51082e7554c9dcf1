package org.caremarket.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caremarket.council.NewRegion;
import org.caremarket.council.Provisioning;
import org.caremarket.platform.tenancy.RegionScope;
import org.caremarket.platform.tenancy.Scope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What SQL injected into one council's work can do with what councils share. Ashby and Barlow are in one group, Barlow
 * and Corley in another; Barlow told 37 to the first and 41 to the second.
 */
class PublicationIsolationTest {

    private static final String DENIED = "42501";
    private static final String CHECKED = "23514";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 4, 1);
    private static ThreeCouncils tenants;
    private static RegionScope first;
    private static RegionScope second;

    @BeforeAll
    static void setUp() throws SQLException {
        tenants = new ThreeCouncils(8081, Map.of());
        tenants.asOwner("ALTER TABLE commons.region ALTER COLUMN number RESTART WITH 8081");
        first = group("first", "E99000001", "E99000002");
        second = group("second", "E99000002", "E99000003");
    }

    @AfterAll
    static void tearDown() {
        tenants.close();
    }

    private static RegionScope group(String slug, String... codes) {
        return tenants.context.getBean(Provisioning.class).add(new NewRegion(slug, slug, "club", Stream.of(codes)
                .map(code -> new NewRegion.Member(code, code, LONG_AGO, null)).toList()));
    }

    /** The groups and the rows as they were: some attempts are allowed, and change them. */
    @BeforeEach
    void rows() throws SQLException {
        tenants.asOwner("DELETE FROM commons.publication; UPDATE commons.region_member SET member_to = NULL");
        tenants.as(tenants.barlow, insert(first.number(), "E99000002", "value", "37"));
        tenants.as(tenants.barlow, insert(second.number(), "E99000002", "value", "41"));
        tenants.as(tenants.ashby, insert(first.number(), "E99000001", "value", "11"));
    }

    private static String insert(int group, String area, String column, String value) {
        return """
                INSERT INTO commons.publication (group_number, area, indicator, method, period, period_start, period_end,
                    state, precision, status, source, note, figure_id, figure_version, published_by, published_at, %s)
                VALUES (%d, '%s', 'HOMES', 1, '2024-03', '2024-03-01', '2024-03-31', 'STATED', 'EXACT', 'FINAL', 'x',
                    'about 37', 1, 1, 'x', now(), %s)
                """.formatted(column, group, area, value);
    }

    private static DynamicTest refused(String what, String state, Scope who, String sql) {
        return dynamicTest(what, () -> assertThatThrownBy(() -> tenants.as(who, sql))
                .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(state)));
    }

    private static String values(Scope who) throws SQLException {
        return tenants.as(who, "SELECT string_agg(value::text, ' ' ORDER BY value) FROM commons.publication");
    }

    @Test
    void everybodySeesTheirOwnAndWhatIsSharedWithTheirGroups() throws SQLException {
        assertThat(values(tenants.ashby)).isEqualTo("11 37");
        assertThat(values(tenants.barlow)).isEqualTo("11 37 41");
        assertThat(values(tenants.corley)).isEqualTo("41");
        assertThat(values(first)).isEqualTo("11 37");
        assertThat(values(second)).isEqualTo("41");
    }

    @TestFactory
    Stream<DynamicTest> waysToAnotherGroupsRows() {
        var ours = tenants.corley.role();
        return Stream.of(
                        "SELECT set_config('role', '" + tenants.barlow.role() + "', false)",
                        "SET ROLE " + tenants.barlow.role(), "SET ROLE caremarket_owner", "SET ROLE " + first.role(),
                        "SET SESSION AUTHORIZATION " + tenants.barlow.role(),
                        "SELECT set_config('session_authorization', '" + tenants.barlow.role() + "', false)",
                        "SET row_security = off",
                        "RESET ROLE", "RESET SESSION AUTHORIZATION", "SET search_path = pg_temp, " + ours + ", commons",
                        "SET search_path = commons", "ALTER ROLE " + ours + " SET search_path = commons",
                        "ALTER ROLE " + ours + " BYPASSRLS", "ALTER TABLE commons.publication DISABLE ROW LEVEL SECURITY",
                        "DROP POLICY shared_with_us ON commons.publication",
                        "CREATE POLICY all_of_it ON commons.publication USING (true)",
                        "CREATE OR REPLACE FUNCTION commons.own_groups() RETURNS SETOF int LANGUAGE sql AS 'SELECT 1'",
                        "CREATE TEMPORARY TABLE region_member AS SELECT 1",
                        "CREATE TABLE " + ours + ".council (number int)",
                        "CREATE FUNCTION " + ours + ".own_groups() RETURNS int LANGUAGE sql AS 'SELECT 1'",
                        "INSERT INTO commons.region_member VALUES (" + first.number() + ", 'E99000003', 'x', '2020-01-01')",
                        "UPDATE commons.council SET gss_code = 'E99000002'",
                        "EXPLAIN ANALYZE SELECT * FROM commons.publication",
                        "COPY (SELECT value FROM commons.publication) TO STDOUT")
                .map(way -> dynamicTest(way, () -> {
                    String seen;
                    try {
                        seen = tenants.as(tenants.corley, way + "; SELECT string_agg(value::text, ' ') FROM commons.publication");
                    } catch (SQLException refused) {
                        seen = null;
                    }
                    assertThat(seen).isIn(null, "41");
                    assertThat(values(tenants.corley)).isEqualTo("41");
                }));
    }

    @Test
    void tablesOfTheSameNameInOurOwnSchemaDoNotShadowTheRegister() throws SQLException {
        // As if somebody had found a way to make them: the functions were bound to the register's when they were made.
        var ours = tenants.corley.role();
        tenants.asOwner("""
                CREATE TABLE %1$s.council (number int, gss_code text);
                INSERT INTO %1$s.council SELECT number, 'E99000001' FROM commons.council WHERE gss_code = 'E99000003';
                CREATE TABLE %1$s.region_member (region_number int, gss_code text, member_from date, member_to date);
                INSERT INTO %1$s.region_member VALUES (%2$d, 'E99000001', '2020-01-01', NULL), (%2$d, 'E99000003', '2020-01-01', NULL);
                CREATE FUNCTION %1$s.own_groups() RETURNS SETOF int LANGUAGE sql AS 'SELECT %2$d';
                GRANT ALL ON %1$s.council, %1$s.region_member TO %1$s;
                GRANT EXECUTE ON FUNCTION %1$s.own_groups() TO %1$s
                """.formatted(ours, first.number()));
        assertThat(tenants.as(tenants.corley, "SET search_path = " + ours + "; SELECT commons.own_area()")).isEqualTo("E99000003");
        assertThat(tenants.as(tenants.corley, "SET search_path = " + ours
                + "; SELECT string_agg(value::text, ' ') FROM commons.publication")).isEqualTo("41");
        tenants.asOwner("DROP FUNCTION %1$s.own_groups(); DROP TABLE %1$s.council, %1$s.region_member".formatted(ours));
    }

    @Test
    void anErrorDoesNotTellWhatIsInHiddenRows() throws SQLException {
        assertThat(tenants.as(tenants.corley, "SELECT count(*) FROM commons.publication WHERE 1 / (value - 37) > 5"))
                .isEqualTo("0");
        assertThat(tenants.as(tenants.corley, """
                SELECT count(*) FROM pg_stats WHERE schemaname = 'commons' AND tablename = 'publication'
                """)).isEqualTo("0");
    }

    @TestFactory
    Stream<DynamicTest> speakingForOthers() {
        var ashby = tenants.ashby;
        return Stream.of(
                refused("for another area", DENIED, ashby, insert(first.number(), "E99000003", "value", "1")),
                refused("for no area", DENIED, ashby, insert(first.number(), "", "value", "1")),
                refused("in another role's name", DENIED, ashby,
                        insert(first.number(), "E99000001", "council_role", "'" + tenants.barlow.role() + "'")),
                refused("to a group of others", DENIED, ashby, insert(second.number(), "E99000001", "value", "1")),
                refused("to a group that does not exist", DENIED, ashby, insert(999_999, "E99000001", "value", "1")),
                refused("twice to the same group", "23505", ashby, insert(first.number(), "E99000001", "value", "1")),
                refused("as a region", DENIED, first, insert(first.number(), "E99000001", "value", "1")),
                refused("changing as a region", DENIED, first, "UPDATE commons.publication SET value = 1"),
                refused("removing as a region", DENIED, first, "DELETE FROM commons.publication"),
                refused("removing", DENIED, ashby, "DELETE FROM commons.publication"),
                refused("changing our standing numbers", DENIED, ashby, "UPDATE commons.publication SET value = 12"),
                refused("changing whose it is", DENIED, ashby, "UPDATE commons.publication SET area = 'E99000002'"),
                refused("changing whom it is shared with", DENIED, ashby,
                        "UPDATE commons.publication SET group_number = " + second.number()),
                refused("withdrawing and keeping the numbers", CHECKED, ashby, """
                        UPDATE commons.publication SET state = 'WITHDRAWN', note = '', withdrawn_at = now(),
                            withdrawn_by = 'x', withdrawal_reason = 'x'
                        """),
                refused("withdrawing and keeping the remark", CHECKED, ashby, """
                        UPDATE commons.publication SET state = 'WITHDRAWN', value = NULL, withdrawn_at = now(),
                            withdrawn_by = 'x', withdrawal_reason = 'x'
                        """),
                refused("withdrawing without a reason", CHECKED, ashby, withdrawal("''")));
    }

    private static String withdrawal(String reason) {
        return """
                UPDATE commons.publication SET state = 'WITHDRAWN', value = NULL, note = '', withdrawn_at = now(),
                    withdrawn_by = 'x', withdrawal_reason = %s
                """.formatted(reason);
    }

    @Test
    void withdrawingTouchesOnlyOurOwnAndIsForGood() throws SQLException {
        tenants.as(tenants.ashby, withdrawal("'a mistake'"));
        assertThat(values(tenants.barlow)).isEqualTo("37 41");
        assertThat(tenants.as(first, "SELECT withdrawal_reason FROM commons.publication WHERE state = 'WITHDRAWN'"))
                .isEqualTo("a mistake");
        tenants.as(tenants.ashby, """
                UPDATE commons.publication SET state = 'STATED', value = 12, withdrawn_at = NULL, withdrawn_by = NULL,
                    withdrawal_reason = NULL
                WHERE area = 'E99000001'
                """);
        tenants.as(tenants.ashby, "UPDATE commons.publication SET withdrawal_reason = 'another' WHERE area = 'E99000001'");
        assertThat(tenants.as(first, "SELECT withdrawal_reason FROM commons.publication WHERE area = 'E99000001'"))
                .isEqualTo("a mistake");
        for (var who : List.of(tenants.ashby, tenants.barlow, first)) {
            assertThat(tenants.as(who, """
                    SELECT num_nonnulls(value, numerator, denominator, value_to, sample, deviation) || note
                    FROM commons.publication WHERE area = 'E99000001'
                    """)).isEqualTo("0");
        }
    }

    @Test
    void aFormerMemberSeesNothingMoreFromTheDayAfterItsLast() throws SQLException {
        lastDay("current_date");
        assertThat(values(tenants.ashby)).isEqualTo("11 37");
        lastDay("current_date - 1");
        assertThat(values(tenants.ashby)).isEqualTo("11");
        assertThatThrownBy(() -> tenants.as(tenants.ashby,
                insert(first.number(), "E99000001", "value", "1").replace("HOMES", "BEDS")))
                .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(DENIED));
        // What it shared itself it may still take back.
        tenants.as(tenants.ashby, withdrawal("'we left'"));
        assertThat(values(tenants.barlow)).isEqualTo("37 41");
    }

    private static void lastDay(String day) throws SQLException {
        tenants.asOwner("""
                SET timezone = 'Europe/London';
                UPDATE commons.region_member SET member_to = %s WHERE gss_code = 'E99000001'
                """.formatted(day));
    }
}

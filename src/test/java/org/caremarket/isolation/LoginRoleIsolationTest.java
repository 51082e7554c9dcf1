package org.caremarket.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What SQL injected into one council's work can do: nothing to another council. One attempt, one test. */
class LoginRoleIsolationTest {

    private static final String DENIED = "42501";
    /** Public figures, and what councils share: there row-level security decides. */
    private static final Set<String> READABLE = Set.of("reference_source", "reference_figure", "publication");
    private static ThreeCouncils tenants;
    private static String theirs;
    private static String ours;

    @BeforeAll
    static void setUp() throws SQLException {
        tenants = new ThreeCouncils(8001, Map.of());
        ours = tenants.ashby.role();
        theirs = tenants.barlow.role();
    }

    @AfterAll
    static void tearDown() {
        tenants.close();
    }

    private static DynamicTest denied(String what, String sql) {
        return refused(what, DENIED, sql);
    }

    private static DynamicTest refused(String what, String state, String sql) {
        return dynamicTest(what, () -> assertThatThrownBy(() -> tenants.as(tenants.ashby, sql))
                .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(state)));
    }

    @TestFactory
    Stream<DynamicTest> becomingSomebodyElse() {
        return Stream.of(
                denied("SET ROLE to another council", "SET ROLE " + theirs),
                denied("SET ROLE to the owner", "SET ROLE caremarket_owner"),
                denied("SET LOCAL ROLE, stacked", "BEGIN; SET LOCAL ROLE " + theirs + "; SELECT of FROM canary"),
                denied("set_config of the role and a read in one SELECT",
                        "SELECT set_config('role', '%1$s', true), query_to_xml('SELECT * FROM %1$s.canary', true, false, '')"
                                .formatted(theirs)),
                denied("set_config of the session authorization",
                        "SELECT set_config('session_authorization', '" + theirs + "', false)"),
                denied("SET SESSION AUTHORIZATION", "SET SESSION AUTHORIZATION " + theirs),
                denied("RESET ROLE first, then a read", "RESET ROLE; SELECT * FROM " + theirs + ".canary"),
                denied("RESET SESSION AUTHORIZATION first, then a read",
                        "RESET SESSION AUTHORIZATION; SELECT * FROM " + theirs + ".canary"),
                denied("granting itself membership", "GRANT " + theirs + " TO " + ours),
                denied("granting itself the server's own reader", "GRANT pg_read_all_data TO " + ours),
                denied("making itself a superuser", "ALTER ROLE " + ours + " SUPERUSER"),
                denied("making itself a maker of roles", "ALTER ROLE " + ours + " CREATEROLE"),
                denied("lifting its own connection limit", "ALTER ROLE " + ours + " CONNECTION LIMIT -1"),
                denied("ending its own password", "ALTER ROLE " + ours + " VALID UNTIL '2000-01-01'"),
                denied("giving another council a new password", "ALTER ROLE " + theirs + " PASSWORD 'mine'"),
                denied("altering another council's settings", "ALTER ROLE " + theirs + " SET search_path = public"),
                denied("altering all roles' settings", "ALTER ROLE ALL SET search_path = public"),
                denied("altering the database's settings",
                        "ALTER DATABASE " + tenants.database.name() + " SET search_path = public"),
                denied("altering the server", "ALTER SYSTEM SET log_statement = 'all'"),
                denied("making a role", "CREATE ROLE another LOGIN"));
    }

    @TestFactory
    Stream<DynamicTest> readingAndWritingElsewhere() throws SQLException {
        var attempts = new ArrayList<>(List.of(
                denied("another council's table by its full name", "SELECT * FROM " + theirs + ".canary"),
                denied("another council's table behind a stacked statement",
                        "SELECT 1; SELECT * FROM " + theirs + ".canary"),
                denied("another council's table through query_to_xml",
                        "SELECT query_to_xml('SELECT * FROM " + theirs + ".canary', true, false, '')"),
                denied("another council's schema through schema_to_xml",
                        "SELECT table_to_xml('" + theirs + ".canary', true, false, '')"),
                denied("writing into another council's table",
                        "INSERT INTO " + theirs + ".canary (of, note) VALUES ('x', 'x')"),
                denied("locking another council's table", "BEGIN; LOCK TABLE " + theirs + ".canary"),
                denied("the planner's figures, which hold values", "SELECT * FROM pg_statistic"),
                denied("password hashes", "SELECT rolpassword FROM pg_authid"),
                denied("changing history", "UPDATE status_update SET narrative = ''"),
                denied("removing history", "DELETE FROM status_update"),
                denied("changing what an action was", "UPDATE action_revision SET title = ''"),
                denied("removing what an action was", "DELETE FROM action_revision"),
                denied("emptying history", "TRUNCATE status_update"),
                denied("changing the audit trail", "UPDATE audit_entry SET verb = ''"),
                denied("removing the audit trail", "DELETE FROM audit_entry")));
        for (var table : tenants.asSuperuser("""
                SELECT string_agg(relname, ' ' ORDER BY relname)
                FROM pg_class WHERE relnamespace = 'commons'::regnamespace AND relkind IN ('r', 'v', 'm', 'p')
                """).split(" ")) {
            if (!READABLE.contains(table)) {
                attempts.add(denied("the commons' table " + table, "SELECT * FROM commons." + table));
            }
            attempts.add(denied("adding to the commons' table " + table, "INSERT INTO commons." + table + " DEFAULT VALUES"));
            attempts.add(denied("emptying the commons' table " + table, "DELETE FROM commons." + table));
            attempts.add(denied("locking the commons' table " + table, "BEGIN; LOCK TABLE commons." + table + " IN EXCLUSIVE MODE"));
        }
        attempts.add(denied("changing a public figure", "UPDATE commons.reference_figure SET value = 0"));
        return attempts.stream();
    }

    @Test
    void publicFiguresMayBeRead() throws SQLException {
        assertThat(tenants.as(tenants.ashby, "SELECT count(*) FROM commons.reference_figure")).isEqualTo("0");
        assertThat(tenants.as(tenants.ashby, "SELECT count(*) FROM commons.reference_source")).isEqualTo("0");
    }

    @TestFactory
    Stream<DynamicTest> makingThings() {
        return Stream.of(
                denied("a table in its own schema", "CREATE TABLE " + ours + ".mine (x int)"),
                denied("a table in another's schema", "CREATE TABLE " + theirs + ".mine (x int)"),
                denied("a table in public", "CREATE TABLE public.mine (x int)"),
                denied("a table in the commons", "CREATE TABLE commons.mine (x int)"),
                denied("a schema", "CREATE SCHEMA mine"),
                denied("a function", "CREATE FUNCTION " + ours + ".f() RETURNS int LANGUAGE sql AS 'SELECT 1'"),
                denied("a function that lasts as long as the session",
                        "CREATE FUNCTION pg_temp.f() RETURNS int LANGUAGE sql AS 'SELECT 1'"),
                denied("a temporary table that hides a real one", "CREATE TEMPORARY TABLE canary (of text, note text)"),
                denied("a temporary view that hides a real one", "CREATE TEMPORARY VIEW canary AS SELECT 1"),
                denied("a temporary table by SELECT INTO", "SELECT 1 INTO TEMPORARY mine"),
                denied("a DO block", "DO $$ BEGIN PERFORM 1; END $$"),
                denied("a trigger", "CREATE TRIGGER t AFTER INSERT ON canary EXECUTE FUNCTION suppress_redundant_updates_trigger()"),
                denied("a rule", "CREATE RULE r AS ON INSERT TO canary DO NOTHING"),
                denied("a policy", "CREATE POLICY p ON canary USING (true)"),
                denied("a comment", "COMMENT ON TABLE canary IS 'x'"),
                denied("a foreign data wrapper", "CREATE FOREIGN DATA WRAPPER w"),
                denied("a publication", "CREATE PUBLICATION p FOR ALL TABLES"),
                denied("a replication slot", "SELECT pg_create_logical_replication_slot('s', 'pgoutput')"),
                denied("a database", "CREATE DATABASE mine"),
                denied("a large object", "SELECT lo_create(0)"),
                denied("a large object from a file", "SELECT lo_import('/etc/passwd')"));
    }

    @TestFactory
    Stream<DynamicTest> theServerAndItsFiles() {
        return Stream.of(
                denied("COPY to a program", "COPY (SELECT 1) TO PROGRAM 'cat'"),
                denied("COPY from a program", "COPY canary (of) FROM PROGRAM 'id'"),
                denied("COPY to a file", "COPY (SELECT 1) TO '/tmp/canary'"),
                denied("COPY from a file", "COPY canary (of) FROM '/etc/passwd'"),
                denied("reading a file", "SELECT pg_read_file('/etc/passwd')"),
                denied("reading a file as bytes", "SELECT pg_read_binary_file('/etc/passwd')"),
                denied("listing a folder", "SELECT pg_ls_dir('.')"),
                denied("loading a library", "LOAD '/tmp/evil.so'"),
                denied("switching triggers and foreign keys off", "SET session_replication_role = replica"),
                denied("reloading the configuration", "SELECT pg_reload_conf()"),
                denied("an advisory lock", "SELECT pg_advisory_lock(1)"),
                denied("an advisory lock, tried", "SELECT pg_try_advisory_xact_lock(1)"),
                denied("a notification by function", "SELECT pg_notify('a', 'b')"));
    }

    @TestFactory
    Stream<DynamicTest> extensionsThatReachOut() {
        return Stream.of("dblink", "postgres_fdw", "file_fdw", "plpython3u")
                .map(name -> dynamicTest(name, () -> {
                    assertThatThrownBy(() -> tenants.as(tenants.ashby, "CREATE EXTENSION " + name))
                            .isInstanceOf(SQLException.class);
                    assertThat(tenants.asSuperuser("SELECT string_agg(extname, ' ') FROM pg_extension"))
                            .isEqualTo("plpgsql");
                }));
    }

    @TestFactory
    Stream<DynamicTest> otherCouncilsSessions() {
        return Stream.of("pg_terminate_backend", "pg_cancel_backend").map(function -> dynamicTest(function, () -> {
            var backend = tenants.as(tenants.barlow, "SELECT pg_backend_pid()");
            assertThatThrownBy(() -> tenants.as(tenants.ashby, "SELECT %s(%s)".formatted(function, backend)))
                    .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(DENIED));
            assertThat(tenants.as(tenants.barlow, "SELECT pg_backend_pid()")).isEqualTo(backend);
        }));
    }

    @Test
    void whatOthersAreDoingIsNotShown() throws SQLException {
        tenants.as(tenants.barlow, "SELECT 'a secret of barlow'");
        var seen = tenants.as(tenants.ashby, """
                SELECT string_agg(DISTINCT coalesce(query, '') || coalesce(client_addr::text, '') || coalesce(state, ''), '; ')
                FROM pg_stat_activity WHERE usename <> session_user
                """);
        assertThat(seen).isEqualTo("<insufficient privilege>");
    }

    @Test
    void theCataloguesNameNoCouncil() throws SQLException {
        for (var catalogue : List.of("pg_namespace", "pg_roles", "pg_class", "pg_description", "pg_shdescription",
                "pg_settings", "pg_db_role_setting", "pg_stat_activity", "pg_stats", "pg_policies", "pg_constraint",
                "pg_attrdef", "pg_proc", "pg_sequences", "pg_stat_user_tables", "pg_prepared_statements")) {
            // The question itself stands in the list of activities; so does nothing else.
            var found = tenants.as(tenants.ashby, """
                    SELECT string_agg(c::text, '; ') FROM %s c
                    WHERE c::text ~* concat('barlow', '|', 'corley') AND c::text NOT LIKE '%%concat(%%'
                    """.formatted(catalogue));
            assertThat(found).as(catalogue).isNull();
        }
    }

    @Test
    void sequencesOfOthersDoNotTellHowFarTheyAre() throws SQLException {
        assertThat(tenants.as(tenants.ashby,
                "SELECT max(last_value)::text FROM pg_sequences WHERE schemaname = '" + theirs + "'")).isNull();
    }

    @Test
    void afterEveryAttemptTheOthersHaveTheirRowsAndNoMore() throws SQLException {
        for (var council : tenants.all()) {
            assertThat(tenants.as(council, "SELECT string_agg(of, ' ') FROM canary")).isEqualTo(council.slug());
        }
    }
}

package org.caremarket.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.caremarket.platform.tenancy.CouncilPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** What PostgreSQL lets every role do and nobody can take away: each test says why it does no harm. */
class WhatALoginRoleCanStillDoTest {

    private static ThreeCouncils tenants;
    private static String ours;
    private static String theirs;

    @BeforeAll
    static void setUp() throws SQLException {
        tenants = new ThreeCouncils(8011, Map.of());
        ours = tenants.ashby.role();
        theirs = tenants.barlow.role();
    }

    @AfterAll
    static void tearDown() {
        tenants.close();
    }

    private static String ours(String sql) throws SQLException {
        return tenants.as(tenants.ashby, sql);
    }

    private static double count(String metric) {
        return tenants.context.getBean(MeterRegistry.class).get(metric).counter().count();
    }

    private static void openAnew() {
        tenants.context.getBean(CouncilPool.class).forget(tenants.ashby);
    }

    private static void assertServed() throws SQLException {
        assertThat(ours("SELECT of FROM canary")).isEqualTo("ashby-canary");
        assertThat(ours("SHOW search_path")).isEqualTo(ours + ",pg_temp");
        assertThat(ours("SELECT session_user || ' ' || current_user")).isEqualTo(ours + " " + ours);
    }

    @Test
    void itCanDiscardItsSession_andIsStillItself() throws SQLException {
        ours("DISCARD ALL");
        assertServed();
    }

    @Test
    void itCanSetItsSearchPath_andTheNextWorkHasTheRightOne() throws SQLException {
        var before = count("caremarket.pool.dropped");
        ours("SET search_path = " + theirs + ", public");
        assertThat(count("caremarket.pool.dropped")).isEqualTo(before + 1);
        assertServed();
    }

    @Test
    void itCanAlterItsSearchPathForGood_andTheNextConnectionPutsItRight() throws SQLException {
        var before = count("caremarket.pool.altered");
        ours("ALTER ROLE " + ours + " SET search_path = " + theirs);
        openAnew();
        assertServed();
        assertThat(count("caremarket.pool.altered")).isEqualTo(before + 1);
        openAnew();
        assertServed();
        assertThat(count("caremarket.pool.altered")).isEqualTo(before + 1);
    }

    @Test
    void itCanAlterItsSettingsForThisDatabaseAlone_andTheNextConnectionPutsThemRight() throws SQLException {
        var before = count("caremarket.pool.altered");
        ours("ALTER ROLE %s IN DATABASE %s SET default_transaction_isolation = 'serializable'"
                .formatted(ours, tenants.database.name()));
        openAnew();
        assertServed();
        assertThat(ours("SHOW default_transaction_isolation")).isEqualTo("read committed");
        assertThat(count("caremarket.pool.altered")).isEqualTo(before + 1);
    }

    @Test
    void itCanResetItsSettings_andTheNextConnectionPutsThemRight() throws SQLException {
        ours("ALTER ROLE " + ours + " RESET ALL");
        openAnew();
        assertServed();
        assertThat(ours("SHOW statement_timeout")).isEqualTo("8s");
        assertThat(tenants.asSuperuser("SELECT setconfig::text FROM pg_db_role_setting s JOIN pg_roles r ON r.oid = setrole "
                + "WHERE rolname = '" + ours + "'")).contains("search_path");
    }

    @Test
    void itCanChangeItsPassword_andTheOwnerGivesTheRightOneBack() throws SQLException {
        var before = count("caremarket.pool.refused");
        ours("ALTER ROLE " + ours + " PASSWORD 'known-to-somebody-else'");
        openAnew();
        assertServed();
        assertThat(count("caremarket.pool.refused")).isEqualTo(before + 1);
        openAnew();
        assertServed();
        assertThat(count("caremarket.pool.refused")).isEqualTo(before + 1);
    }

    @Test
    void itCanEndItsOwnSessions_andOthersKeepTheirs() throws SQLException {
        var backend = tenants.as(tenants.barlow, "SELECT pg_backend_pid()");
        assertThatThrownBy(() -> ours("SELECT pg_terminate_backend(pg_backend_pid())")).isInstanceOf(SQLException.class);
        assertServed();
        assertThat(tenants.as(tenants.barlow, "SELECT pg_backend_pid()")).isEqualTo(backend);
    }

    @Test
    void itCanNotify_andNobodyListens() throws SQLException {
        ours("NOTIFY everybody, 'canary'");
        try (var connection = tenants.database.open(tenants.database.superuser())) {
            // Reads what PostgreSQL keeps for listeners: none of the service's sessions is one.
            assertThat(connection.unwrap(PGConnection.class).getNotifications()).isEmpty();
            assertThat(ThreeCouncils.run(connection, "SELECT pg_notification_queue_usage()")).isEqualTo("0");
        }
        assertThat(tenants.as(tenants.barlow, "SELECT count(*) FROM pg_listening_channels()")).isEqualTo("0");
    }

    @Test
    void itCanGrantWhatItHas_butNothingIsGranted() throws SQLException {
        ours("GRANT SELECT ON canary TO PUBLIC");
        ours("GRANT USAGE ON SCHEMA " + ours + " TO PUBLIC");
        assertThatThrownBy(() -> tenants.as(tenants.barlow, "SELECT * FROM " + ours + ".canary"))
                .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }

    @Test
    void itCanCopyItsOwnRows_whichItCanReadAnyway() throws SQLException {
        assertThatThrownBy(() -> ours("COPY " + theirs + ".canary TO STDOUT"))
                .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }

    @Test
    void itCanSeeThatOtherRolesExist_byNumberOnly() throws SQLException {
        assertThat(ours("SELECT bool_and(rolname ~ '^[cr][0-9]+$') FROM pg_roles "
                + "WHERE rolcanlogin AND rolname !~ '^(caremarket_|postgres|hardening_test)'")).isEqualTo("t");
    }

    @Test
    void itCanHoldAllItsConnections_andOthersHaveTheirs() throws Exception {
        var held = tenants.ashby.call(() -> {
            try {
                return List.of(tenants.borrow(), tenants.borrow(), tenants.borrow(), tenants.borrow());
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        });
        try {
            assertThat(tenants.as(tenants.barlow, "SELECT of FROM canary")).isEqualTo("barlow-canary");
        } finally {
            for (var connection : held) {
                connection.close();
            }
        }
    }
}

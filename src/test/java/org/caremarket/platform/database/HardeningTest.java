package org.caremarket.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.caremarket.testing.Postgres;
import org.caremarket.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HardeningTest {

    private static final Credentials STRANGER = new Credentials("hardening_test", "only-for-this-test");
    private static TestDatabase database;

    @BeforeAll
    static void letStrangerIn() throws SQLException {
        database = Postgres.fresh();
        try (var owner = database.open(database.owner())) {
            run(owner, "DROP ROLE IF EXISTS hardening_test");
            run(owner, "CREATE ROLE hardening_test LOGIN PASSWORD 'only-for-this-test'");
        }
    }

    @AfterAll
    static void removeStranger() throws SQLException {
        try (var owner = database.open(database.owner())) {
            run(owner, "REVOKE ALL ON DATABASE " + database.name() + " FROM hardening_test");
            run(owner, "DROP ROLE hardening_test");
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void connectAllowed(boolean allowed) throws SQLException {
        try (var owner = database.open(database.owner())) {
            run(owner, (allowed ? "GRANT CONNECT ON DATABASE %s TO" : "REVOKE CONNECT ON DATABASE %s FROM")
                    .formatted(database.name()) + " hardening_test");
        }
    }

    @Test
    void aRoleMayNotConnectUntilLetIn() throws SQLException {
        connectAllowed(false);
        assertThatThrownBy(() -> database.open(STRANGER).close()).isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database");
        connectAllowed(true);
        assertThatCode(() -> database.open(STRANGER).close()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "CREATE TEMPORARY TABLE mine (x int)",
        "CREATE TABLE public.mine (x int)",
        "CREATE SCHEMA mine",
        "DO $$ BEGIN END $$",
        "SELECT lo_create(0)",
        "SELECT lo_from_bytea(0, 'x')",
        "SELECT lo_open(1, 131072)",
        "SELECT loread(0, 1)",
        "SELECT lowrite(0, 'x')",
        "SELECT pg_advisory_lock(1)",
        "SELECT pg_try_advisory_xact_lock_shared(1, 2)",
        "SELECT pg_advisory_unlock_all()",
        "SELECT pg_notify('a', 'b')"
    })
    void aRoleThatWasLetInMayNot(String sql) throws SQLException {
        connectAllowed(true);
        try (var connection = database.open(STRANGER)) {
            assertThatThrownBy(() -> run(connection, sql)).isInstanceOfSatisfying(SQLException.class,
                    denied -> assertThat(denied.getSQLState()).isEqualTo("42501"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT pg_advisory_lock(1), pg_advisory_unlock(1)",
        "CREATE SCHEMA made_by_owner",
        "DO $$ BEGIN END $$"
    })
    void theOwnerMay(String sql) throws SQLException {
        try (var connection = database.open(database.owner())) {
            assertThatCode(() -> run(connection, sql)).doesNotThrowAnyException();
        }
    }

    @Test
    void ordinaryFunctionsWithSimilarNamesStay() throws SQLException {
        connectAllowed(true);
        try (var connection = database.open(STRANGER)) {
            assertThatCode(() -> run(connection, "SELECT lower('A'), log(10), localtimestamp")).doesNotThrowAnyException();
        }
    }

    @Test
    void mayBeDoneAgain() throws SQLException {
        try (var superuser = database.open(database.superuser())) {
            Hardening.apply(superuser, database.owner().user());
            assertThat(superuser.getAutoCommit()).isTrue();
        }
    }

    @Test
    void theScriptForOtherServersSaysTheSame() throws Exception {
        var fresh = Files.writeString(Path.of("target/harden.sql"), Hardening.script());
        assertThat(Path.of("infra/postgres/harden.sql")).as("copy target/harden.sql over it").hasSameTextualContentAs(fresh);
    }
}

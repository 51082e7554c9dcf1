package org.caremarket.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import org.caremarket.platform.tenancy.NoScopeException;
import org.caremarket.platform.tenancy.Scope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** A connection serves the scope that borrowed it, as long as it is borrowed, and nobody else. */
class BoundToScopeTest {

    private static ThreeCouncils tenants;

    @BeforeAll
    static void setUp() throws SQLException {
        tenants = new ThreeCouncils(8041, Map.of("caremarket.pool.total", "3", "caremarket.pool.per-council", "2",
                "caremarket.pool.max-wait", "1s"));
    }

    @AfterAll
    static void tearDown() {
        tenants.close();
    }

    private static <T> T in(Scope scope, Callable<T> work) {
        return scope.call(() -> {
            try {
                return work.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Connection borrow(Scope scope) {
        return in(scope, tenants::borrow);
    }

    @Test
    void withoutAScopeThereIsNoConnection() {
        assertThatThrownBy(tenants::borrow).isInstanceOf(NoScopeException.class);
        assertThatThrownBy(() -> tenants.context.getBean(Canaries.class).owners()).isInstanceOf(NoScopeException.class);
    }

    @Test
    void aConnectionUsedAfterItsScopeEnded() throws SQLException {
        try (var connection = borrow(tenants.ashby)) {
            assertThatThrownBy(connection::createStatement).isInstanceOf(NoScopeException.class);
        }
    }

    @Test
    void aStatementRunInAnotherScope() throws SQLException {
        try (var connection = borrow(tenants.ashby)) {
            var statement = in(tenants.ashby, () -> connection.prepareStatement("SELECT of FROM canary"));
            assertThatThrownBy(() -> in(tenants.barlow, statement::executeQuery)).isInstanceOf(NoScopeException.class);
            assertThatThrownBy(() -> in(tenants.barlow, () -> connection.getMetaData().getTables(null, null, "%", null)))
                    .isInstanceOf(NoScopeException.class);
        }
    }

    @Test
    void aStatementThatOutlivesItsConnection() throws SQLException {
        var connection = borrow(tenants.ashby);
        var statement = in(tenants.ashby, () -> connection.prepareStatement("SELECT of FROM canary"));
        connection.close();
        assertThatThrownBy(() -> in(tenants.ashby, statement::executeQuery)).hasMessageContaining("given back");
        assertThatThrownBy(() -> in(tenants.ashby, connection::createStatement)).hasMessageContaining("given back");
    }

    @Test
    void theWayBackFromAStatementLeadsToTheLoan() throws SQLException {
        try (var connection = borrow(tenants.ashby)) {
            assertThat(in(tenants.ashby, () -> connection.createStatement().getConnection())).isSameAs(connection);
            assertThat(in(tenants.ashby, () -> connection.getMetaData().getConnection())).isSameAs(connection);
            assertThatThrownBy(() -> connection.unwrap(PGConnection.class)).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void closingTwiceGivesBackOnce() throws SQLException {
        var connection = borrow(tenants.ashby);
        connection.close();
        connection.close();
        assertThat(tenants.as(tenants.ashby, "SELECT of FROM canary")).isEqualTo("ashby-canary");
    }

    @Test
    void anotherScopeInsideATransactionFailsClosed() throws SQLException {
        var canaries = tenants.context.getBean(Canaries.class);
        assertThatThrownBy(() -> in(tenants.ashby,
                () -> canaries.addAndReadFor(tenants.barlow, tenants.ashby.slug(), "in between")))
                .hasRootCauseInstanceOf(NoScopeException.class);
        assertThat(tenants.as(tenants.ashby, "SELECT count(*) FROM canary WHERE note = 'in between'")).isEqualTo("0");
        assertThat(in(tenants.barlow, canaries::owners)).containsExactly("barlow-canary");
    }

    @Test
    void aTransactionBegunByStatementDoesNotReachTheNextRequest() throws SQLException {
        tenants.as(tenants.corley, "BEGIN; INSERT INTO canary (of, note) VALUES ('corley-canary', 'never committed')");
        tenants.as(tenants.corley, "INSERT INTO canary (of, note) VALUES ('corley-canary', 'acknowledged')");
        assertThat(tenants.asSuperuser("SELECT string_agg(note, ' ' ORDER BY id) FROM %s.canary WHERE note <> 'first'"
                .formatted(tenants.corley.schema()))).isEqualTo("acknowledged");
    }

    @Test
    void atTheCapWaitingEndsWithAnAnswer() throws SQLException {
        var held = List.of(borrow(tenants.ashby), borrow(tenants.ashby));
        try (var third = borrow(tenants.barlow)) {
            var asked = System.nanoTime();
            for (var scope : tenants.all()) {
                assertThatThrownBy(() -> tenants.as(scope, "SELECT 1"))
                        .isInstanceOf(SQLTransientConnectionException.class);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(15));
        } finally {
            for (var connection : held) {
                connection.close();
            }
        }
        assertThat(tenants.as(tenants.corley, "SELECT of FROM canary")).isEqualTo("corley-canary");
    }

    @Test
    void whoAskedFirstIsServedFirst() throws Exception {
        var held = List.of(borrow(tenants.ashby), borrow(tenants.barlow), borrow(tenants.corley));
        var served = new CopyOnWriteArrayList<String>();
        var waiting = new ArrayList<Thread>();
        for (var scope : List.of(tenants.corley, tenants.barlow, tenants.ashby)) {
            waiting.add(Thread.ofVirtual().start(() -> {
                try (var mine = borrow(scope)) {
                    served.add(scope.slug());
                } catch (SQLException e) {
                    served.add("failed");
                }
            }));
            Thread.sleep(30);
        }
        held.getFirst().close();
        for (var thread : waiting) {
            thread.join();
        }
        held.get(1).close();
        held.get(2).close();
        assertThat(served).containsExactly("corley-canary", "barlow-canary", "ashby-canary");
    }
}

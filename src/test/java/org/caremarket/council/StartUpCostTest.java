package org.caremarket.council;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.caremarket.testing.Postgres;
import org.caremarket.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** A start with every schema current costs the same however many councils there are. */
class StartUpCostTest {

    private static final int COUNCILS = 30;

    /** Transactions that ended in the database while the service started; autocommit makes one of each statement. */
    private static long transactionsOfAStart(TestDatabase database) throws Exception {
        var before = transactions(database);
        try (var context = start(database)) {
            assertThat(context.isRunning()).isTrue();
        }
        return transactions(database) - before;
    }

    private static ApplicationContext start(TestDatabase database) {
        var settings = new HashMap<String, Object>(database.properties());
        settings.put("caremarket.demonstration", "false");
        return ApplicationContext.run(Map.copyOf(settings), "test");
    }

    /** Sessions tell what they did when they end, so the question waits until all have. */
    private static long transactions(TestDatabase database) throws Exception {
        for (var tries = 0; tries < 200; tries++) {
            if (ask(database, "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend' AND datname = '"
                    + database.name() + "'") == 0) {
                return ask(database, "SELECT xact_commit + xact_rollback FROM pg_stat_database WHERE datname = '"
                        + database.name() + "'");
            }
            Thread.sleep(50);
        }
        throw new AssertionError("Sessions were left open");
    }

    private static long ask(TestDatabase database, String sql) throws SQLException {
        // From another database, so that asking is not counted.
        var elsewhere = new TestDatabase("postgres", database.jdbcUrl().replace("/" + database.name(), "/postgres"),
                database.owner(), database.superuser());
        try (var connection = elsewhere.open(database.superuser()); var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void doesNotGrowWithTheCouncils() throws Exception {
        var database = Postgres.fresh();
        try (var context = start(database)) {
            var provisioning = context.getBean(Provisioning.class);
            try (var owner = database.open(database.owner()); var statement = owner.createStatement()) {
                statement.execute("ALTER TABLE commons.council ALTER COLUMN number RESTART WITH 8301");
            }
            provisioning.add(council(0));
        }
        var withOne = transactionsOfAStart(database);
        try (var context = start(database)) {
            for (int i = 1; i < COUNCILS; i++) {
                context.getBean(Provisioning.class).add(council(i));
            }
        }
        var withMany = transactionsOfAStart(database);
        assertThat(withOne).isPositive();
        // The first start after a change may find a statement more to do; thirty councils must not mean thirty.
        assertThat(withMany).isLessThanOrEqualTo(withOne + 5);
        try (var context = start(database)) {
            assertThat(context.getBean(Councils.class).all()).hasSize(COUNCILS);
        }
    }

    private static NewCouncil council(int i) {
        return new NewCouncil("many-" + i, "Many Council " + i, "E9700%04d".formatted(i), null, "#003078", "#ffffff");
    }
}

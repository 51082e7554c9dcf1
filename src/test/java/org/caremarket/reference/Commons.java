package org.caremarket.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.Map;
import org.caremarket.council.Provisioning;
import org.caremarket.platform.database.Credentials;
import org.caremarket.platform.database.MasterKey;
import org.caremarket.testing.Postgres;
import org.caremarket.testing.TestDatabase;

/** A database of a test's own with the commons in it, and the service as an operator's command has it. */
final class Commons implements AutoCloseable {

    private final TestDatabase database = Postgres.fresh();
    private final ApplicationContext context =
            ApplicationContext.run(Map.<String, Object>copyOf(database.properties()), "test", "cli");
    final ReferenceFigures figures = bean(ReferenceFigures.class);

    /** @param firstNumber the first council's and region's number; roles belong to the server */
    Commons(int firstNumber) throws SQLException {
        bean(Provisioning.class).migrate(line -> { });
        sql("ALTER TABLE commons.council ALTER COLUMN number RESTART WITH " + firstNumber);
        sql("ALTER TABLE commons.region ALTER COLUMN number RESTART WITH " + firstNumber);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Runs a statement as the owner; the first column of its first row, or null. */
    String sql(String sql) throws SQLException {
        return as(database.owner(), sql);
    }

    /** The same as a login role. */
    String as(String role, String sql) throws SQLException {
        return as(new Credentials(role, MasterKey.parse(Postgres.MASTER_KEY).rolePassword(role)), sql);
    }

    private String as(Credentials who, String sql) throws SQLException {
        try (var connection = database.open(who); var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return null;
            }
            var rows = statement.getResultSet();
            return rows.next() ? rows.getString(1) : null;
        }
    }

    /** How many figures of a source there are of each state. */
    String states(String source) throws SQLException {
        return sql("""
                SELECT string_agg(state || ' ' || n, ', ' ORDER BY state)
                FROM (SELECT state, count(*) n FROM commons.reference_figure f
                      JOIN commons.reference_source s ON s.id = f.source WHERE s.code = '%s' GROUP BY state) counts
                """.formatted(source));
    }

    static LoadReport loaded(LoadOutcome outcome) {
        assertThat(outcome).isInstanceOf(LoadOutcome.Loaded.class);
        return ((LoadOutcome.Loaded) outcome).report();
    }

    @Override
    public void close() {
        context.close();
    }
}

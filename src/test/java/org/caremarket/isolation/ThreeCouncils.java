package org.caremarket.isolation;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.caremarket.council.NewCouncil;
import org.caremarket.council.Provisioning;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.testing.Postgres;
import org.caremarket.testing.TestDatabase;

/**
 * The application on a database of its own with three councils, each with a table {@code canary} whose rows say whose
 * they are. Everything is done as the service does it: through its data source, as the council's own login role.
 */
final class ThreeCouncils implements AutoCloseable {

    final TestDatabase database = Postgres.fresh();
    final ApplicationContext context;
    final CouncilScope ashby;
    final CouncilScope barlow;
    final CouncilScope corley;
    private final DataSource source;

    /** @param firstNumber the first council's number; roles belong to the server, so each test class has its own */
    ThreeCouncils(int firstNumber, Map<String, String> settings) throws SQLException {
        this(firstNumber, UnaryOperator.identity(), settings);
    }

    /** @param through turns the database's address into the one that the application is given */
    ThreeCouncils(int firstNumber, UnaryOperator<String> through, Map<String, String> settings) throws SQLException {
        var all = new HashMap<>(database.properties());
        all.compute("caremarket.database-url", (key, url) -> through.apply(url));
        all.put("caremarket.demonstration", "false");
        all.putAll(settings);
        context = ApplicationContext.run(Map.copyOf(all), "test");
        // Without the part that Micronaut puts around it, which wants a transaction.
        source = DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class));
        asOwner("ALTER TABLE commons.council ALTER COLUMN number RESTART WITH " + firstNumber);
        ashby = add("ashby-canary", "Ashby Canary Council", "E99000001");
        barlow = add("barlow-canary", "Barlow Canary Council", "E99000002");
        corley = add("corley-canary", "Corley Canary Council", "E99000003");
    }

    List<CouncilScope> all() {
        return List.of(ashby, barlow, corley);
    }

    private CouncilScope add(String slug, String name, String code) throws SQLException {
        var council = context.getBean(Provisioning.class)
                .add(new NewCouncil(slug, name, code, null, "#003078", "#ffffff"));
        asOwner("CREATE TABLE %1$s.canary (id bigint GENERATED ALWAYS AS IDENTITY, of text NOT NULL, note text NOT NULL)"
                .formatted(council.schema()));
        asOwner("GRANT SELECT, INSERT ON %s.canary TO %s".formatted(council.schema(), council.role()));
        as(council, "INSERT INTO canary (of, note) VALUES ('" + slug + "', 'first')");
        return council;
    }

    /** Runs the statements as the council's login role; the first column of the last result's first row, or null. */
    String as(Scope scope, String sql) throws SQLException {
        try {
            return scope.call(() -> {
                try (var connection = source.getConnection()) {
                    return run(connection, sql);
                } catch (SQLException e) {
                    throw new Refused(e);
                }
            });
        } catch (Refused e) {
            throw e.refusal;
        }
    }

    Connection borrow() throws SQLException {
        return source.getConnection();
    }

    void asOwner(String sql) throws SQLException {
        try (var connection = database.open(database.owner())) {
            run(connection, sql);
        }
    }

    String asSuperuser(String sql) throws SQLException {
        try (var connection = database.open(database.superuser())) {
            return run(connection, sql);
        }
    }

    static String run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            var rows = statement.execute(sql);
            String last = null;
            while (rows || statement.getUpdateCount() != -1) {
                if (rows) {
                    try (var result = statement.getResultSet()) {
                        last = result.next() ? result.getString(1) : null;
                    }
                }
                rows = statement.getMoreResults();
            }
            return last;
        }
    }

    @Override
    public void close() {
        context.close();
    }

    private static final class Refused extends RuntimeException {
        private final transient SQLException refusal;

        private Refused(SQLException refusal) {
            super(refusal);
            this.refusal = refusal;
        }
    }
}

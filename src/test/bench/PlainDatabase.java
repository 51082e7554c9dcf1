import io.micronaut.data.annotation.Query;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caremarket.platform.database.MasterKey;
import org.caremarket.platform.time.AsAt;

/**
 * The service's own PostgreSQL without the service: the list and the counts of the page, read as the council's login
 * role over one plain connection. The SQL is the repository's, not a copy.
 */
class PlainDatabase implements AutoCloseable {

    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-z]\\w*)");

    private final Connection connection;
    private final PreparedStatement counts;
    private final PreparedStatement list;

    PlainDatabase(Path data) throws Exception {
        var role = "c0001";
        var password = MasterKey.parse(Files.readString(data.resolve("master.key"))).rolePassword(role);
        connection = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:"
                + Files.readString(data.resolve("port")).strip() + "/caremarket", role, password);
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        var now = AsAt.present(LocalDate.now());
        var present = Map.<String, Object>of("until", now.until(), "known", now.known().atOffset(ZoneOffset.UTC),
                "today", now.day(), "attention", false, "sort", "plan", "limit", 40, "offset", 0L);
        counts = prepared("counts", present);
        list = prepared("list", present);
    }

    /** Reads what one page shows, in one transaction, every value of every row. */
    void read() throws SQLException {
        readAll(counts);
        if (readAll(list) != 40) {
            throw new IllegalStateException("The database has not the 40 actions of the page");
        }
        connection.commit();
    }

    private PreparedStatement prepared(String query, Map<String, Object> values) throws Exception {
        var sql = Arrays.stream(Class.forName("org.caremarket.delivery.ActionRepository").getDeclaredMethods())
                .filter(method -> method.getName().equals(query) && method.isAnnotationPresent(Query.class))
                .map(PlainDatabase::sql).findFirst().orElseThrow();
        var names = PARAMETER.matcher(sql).results().map(found -> found.group(1)).toList();
        var statement = connection.prepareStatement(PARAMETER.matcher(sql).replaceAll("?"));
        for (int i = 0; i < names.size(); i++) {
            switch (values.get(names.get(i))) {
                case null -> statement.setNull(i + 1, Types.VARCHAR);
                case LocalDate day -> statement.setDate(i + 1, Date.valueOf(day));
                case Object value -> statement.setObject(i + 1, value);
            }
        }
        return statement;
    }

    private static String sql(Method method) {
        return method.getAnnotation(Query.class).value();
    }

    private static int readAll(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            int count = 0;
            for (; rows.next(); count++) {
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
            return count;
        }
    }

    /**
     * The SQL statements that PostgreSQL runs during some work, told by its own log; BEGIN, COMMIT and the like are
     * not counted. Changes the settings of the running server and puts them back.
     */
    static long statements(Path data, long postmaster, Bench.Work work) throws Exception {
        var settings = data.resolve("server/postgresql.conf");
        var before = Files.readString(settings);
        try {
            Files.writeString(settings, before + "log_statement = 'all'\n");
            reload(postmaster);
            long had = logged(data);
            work.run();
            Thread.sleep(500);
            return logged(data) - had;
        } finally {
            Files.writeString(settings, before);
            reload(postmaster);
        }
    }

    private static void reload(long postmaster) throws Exception {
        new ProcessBuilder("kill", "-HUP", "" + postmaster).start().waitFor();
        Thread.sleep(1000);
    }

    private static long logged(Path data) throws IOException {
        var statement = Pattern.compile("LOG:  (statement|execute [^:]*): (?!BEGIN|COMMIT|ROLLBACK|SET )");
        try (Stream<Path> files = Files.list(data.resolve("log"))) {
            long sum = 0;
            for (var file : files.filter(each -> each.toString().endsWith(".log")).toList()) {
                sum += statement.matcher(Files.readString(file)).results().count();
            }
            return sum;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

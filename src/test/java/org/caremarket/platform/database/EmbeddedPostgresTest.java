package org.caremarket.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    private static final EmbeddedPostgres.Options OPTIONS =
            new EmbeddedPostgres.Options(Durability.NONE, Path.of("target", "postgresql"));

    @TempDir
    Path temporary;

    Path folder;
    final ArrayList<String> said = new ArrayList<>();
    PostgresServer server;

    @BeforeEach
    void reachable() throws Exception {
        if (temporary.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        folder = temporary.resolve("with space's");
        server = start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private PostgresServer start() {
        return EmbeddedPostgres.start(folder, OPTIONS, said::add);
    }

    private static String ask(PostgresServer server, String sql) throws SQLException {
        try (var connection = Connections.open(server.url("postgres"), server.superuser(), null);
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            var rows = statement.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }

    @Test
    void keepsDataPortAndPasswordOverARestart() throws Exception {
        ask(server, "CREATE TABLE kept AS SELECT 'yes' AS word");
        var port = server.port();
        var password = server.superuser().password();
        server.close();
        server = start();
        assertThat(ask(server, "SELECT word FROM kept")).isEqualTo("yes");
        assertThat(server.port()).isEqualTo(port);
        assertThat(server.superuser().password()).isEqualTo(password);
        assertThat(said).contains("Starting PostgreSQL 18…");
    }

    @Test
    void asksForAPasswordKeepsItFromOthersAndStampsPages() throws Exception {
        assertThat(Files.getPosixFilePermissions(folder.resolve("superuser.password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(ask(server, "SELECT current_setting('data_checksums') || ' ' || current_setting('listen_addresses')"))
                .isEqualTo("on 127.0.0.1");
        assertThat(ask(server, "SELECT datlocprovider::text || datlocale FROM pg_database WHERE datname = 'template1'"))
                .isEqualTo("bC.UTF-8");
        assertThatThrownBy(() -> Connections.open(server.url("postgres"), new Credentials("postgres", "wrong"), null))
                .isInstanceOf(SQLException.class).hasMessageContaining("password authentication failed");
    }

    @Test
    void keepsWhatWasCommittedWhenTheServerIsKilled() throws Exception {
        ask(server, "CREATE TABLE kept AS SELECT 'yes' AS word");
        ask(server, "CHECKPOINT");
        var pid = Long.parseLong(Files.readAllLines(folder.resolve("pgdata/postmaster.pid")).getFirst().strip());
        var process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().get(10, TimeUnit.SECONDS);
        server.close();
        server = start();
        assertThat(ask(server, "SELECT word FROM kept")).isEqualTo("yes");
    }

    @Test
    void refusesAFolderThatIsInUse() throws Exception {
        assertThatThrownBy(this::start).isInstanceOf(StartupFailure.class)
                .hasMessageContaining("Another running copy of the service uses the data folder " + folder);
        // From another process too: one refusal here must not have let go of the lock.
        var child = child();
        assertThat(firstLine(child)).startsWith("refused: Another running copy");
        assertThat(ask(server, "SELECT 'still here'")).isEqualTo("still here");
    }

    @Test
    void takesOverTheServerOfAKilledProcess() throws Exception {
        server.close();
        var child = child();
        var port = firstLine(child);
        child.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        server = start();
        assertThat(said).contains("Using the PostgreSQL that an earlier start left running.");
        assertThat(port).isEqualTo("started: " + server.port());
        assertThat(ask(server, "SELECT 'adopted'")).isEqualTo("adopted");
        server.close();
        assertThat(LeftServer.find(folder.toRealPath().resolve("pgdata"))).isEmpty();
    }

    private Process child() throws Exception {
        return new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Child.class.getName(), folder.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static String firstLine(Process process) throws Exception {
        return new BufferedReader(new InputStreamReader(process.getInputStream())).readLine();
    }

    /** Starts the server of a folder in a process of its own, says so, and waits to be killed. */
    static final class Child {

        private Child() {}

        public static void main(String[] arguments) throws Exception {
            try {
                var server = EmbeddedPostgres.start(Path.of(arguments[0]), OPTIONS, sentence -> {});
                System.out.println("started: " + server.port());
                Thread.sleep(60_000);
            } catch (StartupFailure e) {
                System.out.println("refused: " + e.getMessage());
            }
        }
    }
}

package org.caremarket.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    private static String ask(Connection opened, String sql) throws SQLException {
        try (var connection = opened; var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void setsItselfUpAndFindsItselfAgain(@TempDir Path temporary) throws Exception {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        var folder = temporary.resolve("data");
        var said = new ArrayList<String>();
        try (var database = EmbeddedDatabase.open(folder, said::add)) {
            assertThat(database.demonstration()).isTrue();
            try (var connection = database.owner(); var statement = connection.createStatement()) {
                statement.execute("CREATE SCHEMA kept");
            }
            assertThat(ask(database.superuser().orElseThrow(), "SHOW fsync")).isEqualTo("on");
            assertThat(ask(database.superuser().orElseThrow(),
                    "SELECT count(*) FROM pg_database WHERE has_database_privilege('public', datname, 'CONNECT')"
                            + " AND datallowconn")).isEqualTo("0");
        }
        assertThat(said).contains("Unpacking PostgreSQL 18 (once)…", "Starting PostgreSQL 18…");
        // A lost password of the owner can be made anew; only the superuser's cannot.
        Files.delete(folder.resolve("owner.password"));
        try (var database = EmbeddedDatabase.open(folder, said::add)) {
            assertThat(ask(database.owner(), "SELECT nspowner::regrole FROM pg_namespace WHERE nspname = 'kept'"))
                    .isEqualTo("caremarket_owner");
        }
        assertThat(said).containsOnlyOnce("Unpacking PostgreSQL 18 (once)…");
    }
}

package org.caremarket.platform.tenancy;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caremarket.platform.database.Database;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Brings schemas to the version that this build expects. Runs as the owner; Flyway takes a lock on each schema, so
 * two processes may start at once, and an interrupted run goes on where it stopped.
 */
@Singleton
public class Migrations {

    private static final String COMMONS = "commons";
    private static final Pattern FILE = Pattern.compile("V([0-9]+)__.+\\.sql");

    private final Database database;
    private final String councilVersion;
    private final String commonsVersion;

    Migrations(Database database) {
        this.database = database;
        this.councilVersion = newest("council");
        this.commonsVersion = newest(COMMONS);
    }

    /** The version of a council's schema that this build expects. */
    public String councilVersion() {
        return councilVersion;
    }

    /** The version of the shared schema that this build expects. */
    public String commonsVersion() {
        return commonsVersion;
    }

    /** Migrates the shared schema. */
    public void commons() {
        flyway(COMMONS, COMMONS).migrate();
    }

    /** Migrates one council's schema. */
    public void council(CouncilScope council) {
        flyway("council", council.schema()).migrate();
    }

    private Flyway flyway(String kind, String schema) {
        return Flyway.configure()
                .dataSource(database.ownerSource())
                .locations("classpath:db/migration/" + kind)
                .defaultSchema(schema)
                .schemas(schema)
                .createSchemas(true)
                .table("schema_history")
                .placeholders(Map.of("role", schema))
                .connectRetries(0)
                .load();
    }

    /** Read from the files alone, so that a process which finds everything current never runs Flyway. */
    private static String newest(String kind) {
        try {
            var folder = Migrations.class.getResource("/db/migration/" + kind).toURI();
            if (!folder.getScheme().equals("jar")) {
                return newest(Path.of(folder));
            }
            try (var jar = FileSystems.newFileSystem(folder, Map.of())) {
                return newest(jar.getPath("/db/migration/" + kind));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The class path gave no address for the migrations", e);
        }
    }

    private static String newest(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> FILE.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> MigrationVersion.fromVersion(name.group(1)))
                    .max(MigrationVersion::compareTo)
                    .orElseThrow()
                    .getVersion();
        }
    }
}

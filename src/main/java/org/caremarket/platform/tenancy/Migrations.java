package org.caremarket.platform.tenancy;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caremarket.platform.database.Database;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings schemas to the version that this build expects. Runs as the owner; Flyway takes a lock on each schema, so
 * two processes may start at once, and an interrupted run goes on where it stopped.
 */
@Singleton
public class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    /** More gain nothing: migrating is mostly the server's work on its catalogues. */
    private static final int AT_ONCE = 3;

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

    /** Migrates the shared schema. Returns how many migrations that took. */
    public int commons() {
        return flyway(COMMONS, COMMONS).migrate().migrationsExecuted;
    }

    /** Migrates one council's schema. */
    public void council(CouncilScope council) {
        flyway("council", council.schema()).migrate();
    }

    /**
     * Migrates the schemas of many councils, a few at once. A council whose migration fails keeps the others from
     * nothing: it is tried again on its own when they are done, because grants on what councils share can collide.
     *
     * @param migrated hears of each council that is current, from one thread at a time
     * @throws FlywayException of the first council that failed twice, when all others are done
     */
    public void councils(List<CouncilScope> councils, Consumer<CouncilScope> migrated) {
        var again = new ConcurrentLinkedQueue<CouncilScope>();
        var lock = new ReentrantLock();
        try (var few = Executors.newFixedThreadPool(AT_ONCE, Thread.ofPlatform().name("migration-", 1).factory())) {
            councils.forEach(council -> few.execute(() -> {
                try {
                    council(council);
                } catch (FlywayException e) {
                    LOG.info("Migrating {} will be tried again: {}", council.schema(), e.getMessage());
                    again.add(council);
                    return;
                }
                report(council, migrated, lock);
            }));
        }
        FlywayException failure = null;
        for (var council : again) {
            try {
                council(council);
                report(council, migrated, lock);
            } catch (FlywayException e) {
                LOG.error("The data of {} cannot be brought up to date", council.schema(), e);
                failure = failure == null ? e : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static void report(CouncilScope council, Consumer<CouncilScope> migrated, ReentrantLock lock) {
        lock.lock();
        try {
            migrated.accept(council);
        } finally {
            lock.unlock();
        }
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

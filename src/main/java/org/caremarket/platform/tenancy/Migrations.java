package org.caremarket.platform.tenancy;

import io.micronaut.core.io.IOUtils;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
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
                .dataSource(new OwnerDataSource(database))
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
        var versions = new ArrayList<MigrationVersion>();
        var folder = Migrations.class.getClassLoader().getResource("db/migration/" + kind);
        IOUtils.eachFile(folder, "db/migration/" + kind, file -> {
            var matcher = FILE.matcher(file.getFileName().toString());
            if (matcher.matches()) {
                versions.add(MigrationVersion.fromVersion(matcher.group(1)));
            }
        });
        return Collections.max(versions).getVersion();
    }
}

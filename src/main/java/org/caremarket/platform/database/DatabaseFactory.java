package org.caremarket.platform.database;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.env.Environment;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides from the settings where the database is, and where the master key comes from. */
@Factory
final class DatabaseFactory {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFactory.class);
    static final Path MACHINE_WIDE = Path.of("/var/lib/caremarket");

    private final String url;
    private final Path folder;
    private Path usable;

    /**
     * @param url the environment's CAREMARKET_DATABASE_URL; null or empty for a server of the service's own
     * @param folder the environment's CAREMARKET_DATA
     */
    DatabaseFactory(@Nullable @Property(name = "caremarket.database-url") String url,
            @Property(name = "caremarket.data", defaultValue = "data") Path folder) {
        this.url = url == null ? "" : url.strip();
        this.folder = folder;
    }

    @Singleton
    @Bean(preDestroy = "close")
    Database database(Environment environment,
            @Property(name = "caremarket.demonstration", defaultValue = "false") boolean demonstration) {
        if (url.isEmpty()) {
            return EmbeddedDatabase.open(ownFolder(), LOG::info);
        }
        // Known passwords on a real server would be a way in, so the setting counts in tests only.
        var test = environment.getActiveNames().contains(Environment.TEST);
        return ExternalDatabase.open(url, demonstration && test);
    }

    @Singleton
    MasterKey masterKey(@Nullable @Property(name = "caremarket.master-key") String written) {
        if (written != null && !written.isBlank()) {
            return MasterKey.parse(written);
        }
        if (!url.isEmpty()) {
            throw MasterKey.missing();
        }
        var own = ownFolder();
        try {
            Folders.open(own);
        } catch (IOException e) {
            throw new StartupFailure("The data folder " + own + " cannot be made: " + e.getMessage() + ".", e);
        }
        return MasterKey.kept(own.resolve("master.key"));
    }

    private synchronized Path ownFolder() {
        if (usable == null) {
            usable = DataFolder.usable(folder, MACHINE_WIDE, LOG::info);
        }
        return usable;
    }
}

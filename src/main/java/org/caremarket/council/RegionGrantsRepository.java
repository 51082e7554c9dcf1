package org.caremarket.council;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.caremarket.platform.tenancy.RegionScope;

/**
 * What a region's login role may do in the commons. Council roles get their grants from their own migrations; a
 * region has no schema of its own, so its grants stand in one file, applied whenever the region is provisioned.
 */
@Singleton
class RegionGrantsRepository {

    private static final String FILE = "/db/grants/region.sql";

    void apply(Connection owner, RegionScope region) throws SQLException {
        try (var file = RegionGrantsRepository.class.getResourceAsStream(FILE);
                var statement = owner.createStatement()) {
            var sql = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            statement.execute(sql.replace("${role}", region.role()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

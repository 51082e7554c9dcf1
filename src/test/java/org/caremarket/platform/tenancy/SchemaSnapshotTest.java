package org.caremarket.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.caremarket.testing.Postgres;
import org.caremarket.testing.SchemaSnapshot;
import org.caremarket.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The schemas as documented are the schemas as migrated. */
class SchemaSnapshotTest {

    private static final CouncilScope COUNCIL = new CouncilScope(8021, "snapshot", "Snapshot Council", "E09000999");
    private static final boolean WRITE = Boolean.getBoolean("snapshot.write");

    private static TestDatabase database;
    private static Connection owner;

    @BeforeAll
    static void migrate() throws SQLException {
        database = Postgres.fresh();
        owner = database.open(database.owner());
        try (var context = ApplicationContext.run(Map.copyOf(database.properties()), "test", "cli")) {
            var roles = context.getBean(LoginRoles.class);
            var migrations = context.getBean(Migrations.class);
            roles.ensure(owner, CommonsScope.ROLE);
            migrations.commons();
            roles.ensure(owner, COUNCIL.role());
            migrations.council(COUNCIL);
        }
    }

    @AfterAll
    static void close() throws SQLException {
        owner.close();
    }

    @Test
    void aCouncilsSchema() throws Exception {
        compare("council.txt", SchemaSnapshot.of(owner, COUNCIL.schema(), "council"));
    }

    @Test
    void whatCouncilsShare() throws Exception {
        compare("commons.txt", SchemaSnapshot.of(owner, "commons", "commons"));
    }

    private static void compare(String file, String now) throws IOException {
        var path = Path.of("docs/schema", file);
        if (WRITE) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, now);
        }
        assertThat(Files.readString(path))
                .as("run: mvn -q test -Dtest=SchemaSnapshotTest -Dsnapshot.write=true, and look at the difference")
                .isEqualTo(now);
    }
}

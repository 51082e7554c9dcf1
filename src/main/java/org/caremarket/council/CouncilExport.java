package org.caremarket.council;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.caremarket.platform.tenancy.CouncilScope;

/**
 * Writes everything that is kept of one council into a folder: a CSV file for each table and a list of them with
 * their rows. All tables are of the same moment. The folder is for its owner's eyes only: it holds personal data.
 */
@Singleton
class CouncilExport {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final ExportRepository tables;
    private final Clock clock;

    CouncilExport(ExportRepository tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * Exports into a new folder.
     *
     * @return the folder; empty when the council has no tables any more, as after an interrupted removal
     * @throws IOException when a file cannot be written; what was written before stays
     */
    Optional<Path> write(Connection owner, CouncilScope council, Path parent) throws SQLException, IOException {
        owner.setAutoCommit(false);
        owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            var names = tables.tables(owner, council);
            if (names.isEmpty()) {
                return Optional.empty();
            }
            Files.createDirectories(parent);
            var folder = newFolder(parent, council.slug() + "-" + STAMP.format(clock.instant()));
            var contents = new StringBuilder("table,rows\n");
            for (var name : names) {
                try (var file = Files.newOutputStream(folder.resolve(name + ".csv"))) {
                    contents.append(name).append(',').append(tables.copy(owner, council, name, file)).append('\n');
                }
            }
            // Last, so that a folder without it is seen to be incomplete.
            Files.writeString(folder.resolve("_contents.csv"), contents);
            return Optional.of(folder);
        } finally {
            owner.rollback();
            owner.setAutoCommit(true);
        }
    }

    /** A second export in the same second has its own folder. */
    private static Path newFolder(Path parent, String name) throws IOException {
        var onlyTheOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        var folder = parent.resolve(name);
        for (int i = 2; Files.exists(folder); i++) {
            folder = parent.resolve(name + "-" + i);
        }
        return Files.createDirectory(folder, onlyTheOwner);
    }
}

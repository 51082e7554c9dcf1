package org.caremarket.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** Folders with stated permissions, whatever the umask of whoever started the service. */
final class Folders {

    private Folders() {}

    /** Makes the folder and those above it if missing, readable by all: the server may run as another user. */
    static Path open(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            if (folder.getParent() != null) {
                open(folder.getParent());
            }
            create(folder, "rwxr-xr-x");
        }
        return folder;
    }

    /** Makes the folder if missing, for one user only. */
    static Path closed(Path folder) throws IOException {
        return Files.isDirectory(folder) ? folder : create(folder, "rwx------");
    }

    private static Path create(Path folder, String permissions) throws IOException {
        // A folder that another process made meanwhile is as good.
        Files.createDirectories(folder);
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
    }

    /** Deletes the folder and all in it; nothing happens if it is not there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}

package org.caremarket.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once per version from the archive that the build brings along. */
final class PostgresBinaries {

    private static final String OWN_SERVER =
            "set CAREMARKET_DATABASE_URL to a PostgreSQL server of your own, for example "
                    + "jdbc:postgresql://localhost:5432/caremarket?user=caremarket_owner&password=secret.";

    private PostgresBinaries() {}

    /**
     * The folder that holds {@code bin/postgres}, below the cache folder.
     *
     * @throws StartupFailure when there are no programs for this machine, or they do not run on it
     */
    static synchronized Path unpack(Path cache, ServerAccount account, Consumer<String> progress) {
        var archive = archive();
        try {
            Folders.open(cache);
            account.letThrough(cache);
            // Several processes may share the cache: one unpacks, the others wait.
            try (var channel = FileChannel.open(cache.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                var home = cache.resolve("postgresql-" + Integer.toHexString(size(archive)));
                if (held.isValid() && runs(home, account)) {
                    return home;
                }
                progress.accept("Unpacking PostgreSQL 18 (once)…");
                Folders.delete(home);
                var draft = cache.resolve("unpacking");
                Folders.delete(draft);
                try (var input = open(archive)) {
                    extract(input, draft);
                }
                Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
                if (!runs(home, account)) {
                    throw new StartupFailure("The PostgreSQL that comes with the service does not run on this machine: "
                            + OWN_SERVER);
                }
                return home;
            }
        } catch (IOException e) {
            throw new StartupFailure("PostgreSQL cannot be unpacked into " + cache + ": " + e.getMessage() + ".", e);
        }
    }

    /** @throws StartupFailure when the build brings no programs for this machine */
    static void requireForThisMachine() {
        archive();
    }

    private static boolean runs(Path home, ServerAccount account) {
        return Files.exists(home.resolve("bin/postgres"))
                && account.run(home, home.resolve("bin/postgres").toString(), "--version").good();
    }

    private static String archive() {
        var machine = (System.getProperty("os.name") + " " + System.getProperty("os.arch")).toLowerCase(Locale.ROOT);
        var arm = machine.endsWith("aarch64") || machine.endsWith("arm64");
        var name = machine.startsWith("linux") ? "postgres-linux-" + (arm ? "arm_64" : "x86_64")
                : machine.startsWith("mac") ? "postgres-darwin-" + (arm ? "arm_64" : "x86_64")
                : null;
        if (name == null || PostgresBinaries.class.getResource("/" + name + ".txz") == null) {
            throw new StartupFailure("No PostgreSQL comes with the service for this kind of machine (" + machine + "): "
                    + OWN_SERVER);
        }
        return "/" + name + ".txz";
    }

    private static InputStream open(String archive) {
        return PostgresBinaries.class.getResourceAsStream(archive);
    }

    /** Another version has another size, and reading the size needs no unpacking. */
    private static int size(String archive) throws IOException {
        return Math.toIntExact(PostgresBinaries.class.getResource(archive).openConnection().getContentLengthLong());
    }

    private static void extract(InputStream input, Path folder) throws IOException {
        Folders.open(folder);
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(input)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("the archive names a file outside itself");
                }
                write(entry, tar, target);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Folders.open(target);
            return;
        }
        Folders.open(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        var executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}

package org.caremarket.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;

/** Where the service keeps what it must keep when it runs PostgreSQL itself. */
public final class DataFolder {

    private DataFolder() {}

    /**
     * The wanted folder; or, for root only, one below another folder when the wanted one lies where PostgreSQL's
     * account may not go, for example below {@code /root}. Always the same one for the same wish.
     *
     * @param instead where the other folder goes
     * @param progress hears where the data is if not in the wanted folder
     */
    public static Path usable(Path wanted, Path instead, Consumer<String> progress) {
        var folder = wanted.toAbsolutePath().normalize();
        PostgresBinaries.requireForThisMachine();
        var account = ServerAccount.find();
        if (!account.another() || Files.exists(folder.resolve("pgdata")) || reachable(folder, account)) {
            return folder;
        }
        var other = instead.resolve(folder.getFileName() + "-" + digest(folder));
        progress.accept("PostgreSQL does not run as root, and the user nobody may not enter " + folder
                + ": the data is in " + other + ".");
        return other;
    }

    /**
     * Refuses at once what would be refused anyway after the context is open, which takes seconds. Asks the
     * environment as the settings do; nothing is made or kept, and on an operator's own server nothing is asked.
     *
     * @throws StartupFailure when another process uses the folder of the service's own database
     */
    public static void refuseIfTaken() {
        if (!written("caremarket.database-url", "CAREMARKET_DATABASE_URL", "").isBlank()) {
            return;
        }
        var home = written("caremarket.home", "CAREMARKET_HOME", ".");
        var folder = usable(Path.of(written("caremarket.data", "CAREMARKET_DATA", home + "/data")),
                DatabaseFactory.MACHINE_WIDE, elsewhere -> { });
        refuseIfTaken(folder);
    }

    static void refuseIfTaken(Path folder) {
        if (!Files.isWritable(folder.resolve("lock"))) {
            return;
        }
        try {
            FolderLock.take(folder).close();
        } catch (IOException e) {
            throw new StartupFailure("The data folder " + folder + " cannot be used: " + e.getMessage() + ".", e);
        }
    }

    private static String written(String property, String variable, String otherwise) {
        var found = System.getProperty(property, System.getenv(variable));
        return found == null ? otherwise : found;
    }

    private static boolean reachable(Path folder, ServerAccount account) {
        var existing = folder.getParent();
        while (!Files.isDirectory(existing)) {
            existing = existing.getParent();
        }
        return account.reaches(existing);
    }

    private static String digest(Path folder) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(folder.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

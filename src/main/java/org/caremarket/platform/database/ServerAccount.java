package org.caremarket.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The operating system's account that the server runs as: our own, or {@code nobody} when we are root, because
 * PostgreSQL refuses to run as root.
 */
final class ServerAccount {

    private static final long LIMIT_SECONDS = 120;

    /** What a command printed, and how it ended. */
    record Result(int exit, String output) {
        boolean good() {
            return exit == 0;
        }
    }

    private final List<String> prefix;
    private final String owner;

    private ServerAccount(List<String> prefix, String owner) {
        this.prefix = prefix;
        this.owner = owner;
    }

    /** The account to use for the user that runs this JVM. */
    static ServerAccount find() {
        var own = new ServerAccount(List.of(), null);
        if (!"root".equals(System.getProperty("user.name")) && !own.run(Path.of("/"), "id", "-u").output().strip().equals("0")) {
            return own;
        }
        var user = own.run(Path.of("/"), "id", "-u", "nobody");
        var group = own.run(Path.of("/"), "id", "-g", "nobody");
        if (user.good() && group.good()) {
            var uid = user.output().strip();
            var gid = group.output().strip();
            var ways = List.of(
                    List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--"),
                    List.of("unshare", "--setuid", uid, "--setgid", gid, "--"));
            for (var way : ways) {
                var account = new ServerAccount(way, "nobody");
                if (account.run(Path.of("/"), "id", "-u").output().strip().equals(uid)) {
                    return account;
                }
            }
        }
        throw new StartupFailure("PostgreSQL does not run as root and this machine offers no way to start it as the "
                + "user nobody (tried setpriv and unshare): start the service as an ordinary user, or set "
                + "CAREMARKET_DATABASE_URL to a PostgreSQL server of your own.");
    }

    /** Whether the server will run as another user than this JVM. */
    boolean another() {
        return owner != null;
    }

    /** Whether the account may go through this folder and all above it. */
    boolean reaches(Path folder) {
        return run(Path.of("/"), "ls", "-d", folder.toAbsolutePath() + "/.").good();
    }

    /** Lets the account through this folder, which is ours; folders above it are left as they are. */
    void letThrough(Path folder) throws IOException {
        if (another()) {
            var permissions = Files.getPosixFilePermissions(folder);
            if (permissions.add(PosixFilePermission.OTHERS_EXECUTE)) {
                Files.setPosixFilePermissions(folder, permissions);
            }
        }
    }

    /** Makes the file or folder the account's own. */
    void give(Path path) throws IOException {
        if (another()) {
            var users = path.getFileSystem().getUserPrincipalLookupService();
            Files.setOwner(path, users.lookupPrincipalByName(owner));
        }
    }

    /** Whether the server can use this folder as its own. */
    boolean owns(Path path) throws IOException {
        return another() ? Files.getOwner(path).getName().equals(owner) : Files.isWritable(path);
    }

    /** Runs the command as the account, with a clean environment, and waits for it. */
    Result run(Path home, String... command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(List.of(command));
        try {
            // To a file, not a pipe: a server that the command leaves running would hold a pipe open for ever.
            var output = Files.createTempFile("caremarket", ".out");
            try {
                var builder = new ProcessBuilder(whole).directory(Path.of("/").toFile())
                        .redirectErrorStream(true)
                        .redirectInput(Path.of("/dev/null").toFile())
                        .redirectOutput(output.toFile());
                builder.environment().clear();
                builder.environment().putAll(Map.of(
                        "PATH", "/usr/sbin:/usr/bin:/sbin:/bin:/usr/local/bin", "LC_ALL", "C", "TZ", "UTC", "HOME", home.toString()));
                var process = builder.start();
                if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    return new Result(-1, "no answer within " + LIMIT_SECONDS + " seconds");
                }
                return new Result(process.exitValue(), Files.readString(output));
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            return new Result(-1, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result(-1, "interrupted");
        }
    }
}

package org.caremarket.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Starts a PostgreSQL server of the service's own in a data folder, so that trying the service needs no database to
 * be installed. Durable as PostgreSQL is durable; reached through 127.0.0.1 only, with a password.
 *
 * <p>In the folder: {@code pgdata} (the databases), {@code log}, {@code server} (configuration),
 * {@code superuser.password}, {@code port}, {@code lock}, and {@code postgresql} (the unpacked programs).
 */
public final class EmbeddedPostgres {

    private static final int ATTEMPTS = 20;
    private static final long PAUSE_MILLIS = 500;

    /**
     * How to run the server.
     *
     * @param durability what to do about power cuts
     * @param programs the folder where PostgreSQL's programs are unpacked; null for one in the data folder
     */
    public record Options(Durability durability, Path programs) {
        /** What the service itself uses. */
        public static Options usual() {
            return new Options(Durability.SAFE, null);
        }
    }

    private final Path folder;
    private final Path data;
    private final Path log;
    private final Path settings;
    private final Options options;
    private final Consumer<String> progress;
    private final ServerAccount account;
    private Path programs;

    private EmbeddedPostgres(Path folder, Options options, Consumer<String> progress) {
        this.folder = folder;
        this.data = folder.resolve("pgdata");
        this.log = folder.resolve("log");
        this.settings = folder.resolve("server");
        this.options = options;
        this.progress = progress;
        this.account = ServerAccount.find();
    }

    /** Starts as {@link #start(Path, Options, Consumer)} does, with the usual options. */
    public static PostgresServer start(Path dataFolder, Consumer<String> progress) {
        return start(dataFolder, Options.usual(), progress);
    }

    /**
     * Starts the server of this folder, or takes over the one that a killed process left running there.
     *
     * @param progress hears plain sentences about what takes time
     * @throws StartupFailure when there is nothing for this machine, the folder is in use, or the server cannot run
     */
    public static PostgresServer start(Path dataFolder, Options options, Consumer<String> progress) {
        PostgresBinaries.requireForThisMachine();
        FolderLock lock = null;
        try {
            var folder = Folders.open(dataFolder.toAbsolutePath().normalize()).toRealPath();
            lock = FolderLock.take(folder);
            var server = new EmbeddedPostgres(folder, options, progress).start(lock);
            lock = null;
            return server;
        } catch (IOException e) {
            throw new StartupFailure("The data folder " + dataFolder + " cannot be used: " + e.getMessage() + ".", e);
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }

    private PostgresServer start(FolderLock lock) throws IOException {
        account.letThrough(folder);
        if (!account.reaches(folder)) {
            throw new StartupFailure("PostgreSQL does not run as root, and the user nobody, whom it would run as, may "
                    + "not enter the data folder " + folder + ": set CAREMARKET_DATA to a folder that every user may "
                    + "enter, for example /var/lib/caremarket.");
        }
        var cache = options.programs() == null ? folder.resolve("postgresql") : options.programs().toAbsolutePath();
        programs = PostgresBinaries.unpack(cache, account, progress);
        Folders.open(settings);
        Folders.closed(log);
        account.give(log);
        var passwordFile = folder.resolve("superuser.password");
        if (Files.exists(data) && !Files.exists(passwordFile)) {
            throw new StartupFailure("The data folder " + folder + " holds a database, but its file superuser.password "
                    + "is missing: put it back from a backup.");
        }
        if (Files.exists(data) && !account.owns(data)) {
            throw new StartupFailure("The database in " + data + " belongs to another user than PostgreSQL would run "
                    + "as: start the service as the user who started it first.");
        }
        var password = SecretFile.readOrCreate(passwordFile);
        if (!Files.exists(data)) {
            initialise(password);
        }
        var left = LeftServer.find(data);
        if (left.isPresent() && left.get().answers(password, options.durability())) {
            progress.accept("Using the PostgreSQL that an earlier start left running.");
            return server(left.get().port(), password, lock);
        }
        if (left.isPresent()) {
            progress.accept("Stopping the PostgreSQL that an earlier start left running…");
            control("stop", "-m", "fast", "-w", "-t", "60");
        }
        return launch(password, lock);
    }

    private void initialise(String password) throws IOException {
        progress.accept("Making a new database in " + folder + " (once)…");
        // Made beside its place and then moved: a kill in between must not leave half a database.
        var draft = folder.resolve("pgdata.new");
        Folders.delete(draft);
        account.give(Folders.closed(draft));
        // The account may not read our own password file, and must not keep a copy.
        var copy = Files.createTempFile(settings, "pw", "");
        try {
            Files.writeString(copy, password);
            account.give(copy);
            var command = new ArrayList<>(List.of(program("initdb"), "-D", draft.toString(), "-U", PostgresServer.SUPERUSER,
                    "-A", "scram-sha-256", "--pwfile=" + copy, "--encoding=UTF8", "--locale=C",
                    "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--data-checksums", "--no-instructions"));
            if (options.durability() == Durability.NONE) {
                command.add("--no-sync");
            }
            var result = account.run(folder, command.toArray(String[]::new));
            if (!result.good()) {
                throw failed("PostgreSQL could not make a database in " + folder, result.output());
            }
        } finally {
            Files.deleteIfExists(copy);
        }
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private PostgresServer launch(String password, FolderLock lock) throws IOException {
        progress.accept("Starting PostgreSQL 18…");
        var first = log.resolve("start.log");
        var said = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var port = port();
            ServerSettings.write(settings, data, log, port, options.durability());
            Files.deleteIfExists(first);
            var result = control("start", "-w", "-t", "90", "-l", first.toString());
            if (result.good()) {
                return server(port, password, lock);
            }
            said = result.output() + "\n" + (Files.exists(first) ? Files.readString(first) : "");
            // Processes of a killed server linger for a moment, and another program may take the port meanwhile.
            if (!said.contains("already exists") && !said.contains("still in use") && !said.contains("could not bind")
                    && !said.contains("is running")) {
                break;
            }
            pause();
        }
        throw failed("PostgreSQL could not start in " + folder + "; its own words are in " + log, said);
    }

    private PostgresServer server(int port, String password, FolderLock lock) {
        return new PostgresServer(folder, port, password, lock, () -> control("stop", "-m", "fast", "-w", "-t", "60").good()
                || control("stop", "-m", "immediate", "-w", "-t", "20").good());
    }

    private ServerAccount.Result control(String... arguments) {
        var command = new ArrayList<>(List.of(program("pg_ctl"), "-s", "-D", settings.toString()));
        command.addAll(List.of(arguments));
        return account.run(folder, command.toArray(String[]::new));
    }

    private String program(String name) {
        return programs.resolve("bin").resolve(name).toString();
    }

    /** The port of the last start if it is free, else another, and noted for the next start. */
    private int port() throws IOException {
        var file = folder.resolve("port");
        if (Files.exists(file)) {
            var noted = Files.readString(file).strip();
            if (noted.matches("\\d{4,5}") && free(Integer.parseInt(noted)) > 0) {
                return Integer.parseInt(noted);
            }
        }
        var port = free(0);
        Files.writeString(file, port + "\n");
        return port;
    }

    /** The port, or any free one for 0; -1 if another program has it. */
    private static int free(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            return socket.getLocalPort();
        } catch (IOException | IllegalArgumentException e) {
            return -1;
        }
    }

    private static StartupFailure failed(String sentence, String said) {
        var words = said.strip();
        return new StartupFailure(sentence + " (" + words.substring(words.lastIndexOf('\n') + 1).strip() + ").",
                new IllegalStateException(words));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartupFailure("The start was interrupted.", e);
        }
    }
}

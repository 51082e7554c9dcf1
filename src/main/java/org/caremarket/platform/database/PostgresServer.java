package org.caremarket.platform.database;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/** A PostgreSQL server that this process started, or took over, and stops when closed or when the process ends. */
public final class PostgresServer implements AutoCloseable {

    static final String SUPERUSER = "postgres";

    private final Path folder;
    private final int port;
    private final Credentials superuser;
    private final FolderLock lock;
    private final BooleanSupplier stop;
    private final Thread atExit = new Thread(this::stop, "stop-postgres");
    private boolean stopped;

    PostgresServer(Path folder, int port, String password, FolderLock lock, BooleanSupplier stop) {
        this.folder = folder;
        this.port = port;
        this.superuser = new Credentials(SUPERUSER, password);
        this.lock = lock;
        this.stop = stop;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** The data folder, with no symbolic link in it. */
    public Path folder() {
        return folder;
    }

    /** The port on 127.0.0.1. */
    public int port() {
        return port;
    }

    /** The superuser's name and password. */
    public Credentials superuser() {
        return superuser;
    }

    /** The address of one of its databases, without credentials. */
    public String url(String database) {
        return url(port, database);
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Stops the server: running statements are broken off, committed work stays. Does nothing the second time. */
    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The process is ending already; the hook will find nothing left to do.
        }
    }

    private synchronized void stop() {
        if (!stopped) {
            stopped = true;
            stop.getAsBoolean();
            lock.close();
        }
    }
}

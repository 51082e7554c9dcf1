package org.caremarket.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A server that still runs in a data folder though whoever started it is gone.
 *
 * @param pid its process
 * @param port where it said it listens
 * @param data the folder of its databases
 */
record LeftServer(long pid, int port, Path data) {

    /** The server that the folder's own note names, if its process is alive. */
    static Optional<LeftServer> find(Path data) throws IOException {
        var note = data.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        // Lines: process, folder, start time, port, and more.
        var lines = Files.readAllLines(note);
        if (lines.size() < 4 || !lines.get(0).strip().matches("\\d+") || !lines.get(3).strip().matches("\\d+")) {
            return Optional.empty();
        }
        var pid = Long.parseLong(lines.get(0).strip());
        var server = new LeftServer(pid, Integer.parseInt(lines.get(3).strip()), data);
        // After a restart of the machine the number may belong to another program.
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive)
                .filter(process -> process.info().command().map(command -> command.endsWith("postgres")).orElse(true))
                .map(process -> server);
    }

    /** Whether it is ours, takes our password, and was started with the same care for the data. */
    boolean answers(String password, Durability durability) {
        var superuser = new Credentials(PostgresServer.SUPERUSER, password);
        try (var connection = Connections.open(PostgresServer.url(port, "postgres"), superuser, null);
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT current_setting('data_directory'), current_setting('fsync')")) {
            return row.next() && Path.of(row.getString(1)).equals(data)
                    && row.getString(2).equals(durability == Durability.SAFE ? "on" : "off");
        } catch (SQLException e) {
            return false;
        }
    }
}

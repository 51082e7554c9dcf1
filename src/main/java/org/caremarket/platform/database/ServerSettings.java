package org.caremarket.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The server's configuration files, written anew at every start. They lie beside the data and not within it, so
 * that the account the server runs as cannot change them.
 */
final class ServerSettings {

    private ServerSettings() {}

    /** Writes the files into the folder that {@code pg_ctl -D} is given. */
    static void write(Path folder, Path data, Path log, int port, Durability durability) throws IOException {
        var text = new StringBuilder("# Written at every start; changes here are lost.\n");
        var hosts = folder.resolve("pg_hba.conf");
        values(data, log, hosts, port, durability).forEach((name, value) -> text.append(name).append(" = '")
                .append(value.replace("'", "''")).append("'\n"));
        write(folder.resolve("postgresql.conf"), text.toString());
        write(folder.resolve("pg_ident.conf"), "");
        write(hosts, "host all all 127.0.0.1/32 scram-sha-256\n");
    }

    private static Map<String, String> values(Path data, Path log, Path hosts, int port, Durability durability) {
        var values = new LinkedHashMap<String, String>();
        values.put("data_directory", data.toString());
        values.put("hba_file", hosts.toString());
        values.put("ident_file", hosts.resolveSibling("pg_ident.conf").toString());
        values.put("listen_addresses", "127.0.0.1");
        values.put("port", Integer.toString(port));
        values.put("unix_socket_directories", "");
        values.put("password_encryption", "scram-sha-256");
        values.put("shared_preload_libraries", "");
        values.put("timezone", "UTC");
        // One connection bag for many councils: see the pool. Migrating many schemas locks many tables at once.
        values.put("max_connections", "400");
        values.put("max_locks_per_transaction", "256");
        if (System.getProperty("os.name").startsWith("Linux")) {
            values.put("recovery_init_sync_method", "syncfs");
        }
        // A week of log files, each overwritten a week later.
        values.put("logging_collector", "on");
        values.put("log_directory", log.toString());
        values.put("log_filename", "postgresql-%a.log");
        values.put("log_truncate_on_rotation", "on");
        values.put("log_rotation_age", "1d");
        values.put("log_rotation_size", "0");
        values.put("log_timezone", "UTC");
        // Statements and the details of errors hold what people typed. "log" leaves out single statements' errors,
        // which reach the service anyway, and keeps failed sign-ins and trouble with the server itself.
        values.put("log_min_messages", "log");
        values.put("log_min_error_statement", "panic");
        values.put("log_error_verbosity", "terse");
        values.put("log_statement", "none");
        values.put("log_parameter_max_length", "0");
        values.put("log_parameter_max_length_on_error", "0");
        var safe = durability == Durability.SAFE ? "on" : "off";
        values.put("fsync", safe);
        values.put("full_page_writes", safe);
        values.put("synchronous_commit", safe);
        return values;
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }
}

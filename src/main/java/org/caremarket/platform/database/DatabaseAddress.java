package org.caremarket.platform.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a database is.
 *
 * @param jdbcUrl host, port, database and options such as {@code sslmode}; never a user or a password
 * @param superuser who may do everything on the server; null where that is not known, as on an operator's own server
 * @param owner who owns the database and makes schemas and roles; null in a process that shall not
 */
public record DatabaseAddress(String jdbcUrl, Credentials superuser, Credentials owner) {

    private static final Pattern SHAPE = Pattern.compile(
            "(?:jdbc:postgresql|postgres|postgresql)://(?:(?<who>[^/?]*)@)?(?<host>[^/?@]+)/(?<database>[^/?]+)(?:\\?(?<options>.*))?");
    private static final String EXAMPLE =
            " It is written like jdbc:postgresql://localhost:5432/caremarket?user=caremarket_owner&password=secret.";

    /**
     * Reads {@code jdbc:postgresql://host:port/db?user=…&password=…} or {@code postgres://user:password@host/db}.
     *
     * @throws StartupFailure with a sentence that repeats nothing of the address, which may hold a password
     */
    public static DatabaseAddress parse(String url) {
        var parts = SHAPE.matcher(url.strip());
        if (!parts.matches()) {
            throw new StartupFailure("CAREMARKET_DATABASE_URL is not the address of a PostgreSQL database." + EXAMPLE);
        }
        var user = Optional.<String>empty();
        var password = Optional.<String>empty();
        if (parts.group("who") != null) {
            var who = parts.group("who").split(":", 2);
            // A plus sign is a plus sign here, unlike in the options.
            user = Optional.of(decode(who[0].replace("+", "%2B")));
            password = who.length > 1 ? Optional.of(decode(who[1].replace("+", "%2B"))) : password;
        }
        var kept = new ArrayList<String>();
        for (var option : Optional.ofNullable(parts.group("options")).orElse("").split("&")) {
            var pair = option.split("=", 2);
            var value = pair.length > 1 ? pair[1] : "";
            switch (decode(pair[0])) {
                case "" -> { }
                case "user" -> user = Optional.of(decode(value));
                case "password" -> password = Optional.of(decode(value));
                // It would travel with the address into places that show addresses.
                case "sslpassword" -> throw new StartupFailure("CAREMARKET_DATABASE_URL holds the password of a key "
                        + "file: use a key file without a password that only the service's user may read.");
                default -> kept.add(option);
            }
        }
        var address = "jdbc:postgresql://" + parts.group("host") + "/" + parts.group("database")
                + (kept.isEmpty() ? "" : "?" + String.join("&", kept));
        var secret = password.orElse("");
        return new DatabaseAddress(address, null, user.map(name -> new Credentials(name, secret)).orElse(null));
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // Without the cause: its message repeats what may be part of a password.
            throw new StartupFailure("CAREMARKET_DATABASE_URL holds a per cent sign that is not followed by two "
                    + "hexadecimal digits: write a per cent sign itself as %25." + EXAMPLE);
        }
    }

    /** The name of the database. */
    public String database() {
        var parts = SHAPE.matcher(jdbcUrl);
        return parts.matches() ? decode(parts.group("database")) : "";
    }

    /** The same server and options, another database. */
    DatabaseAddress at(String database) {
        var parts = SHAPE.matcher(jdbcUrl);
        if (!parts.matches()) {
            throw new IllegalStateException("An address without a database");
        }
        var options = parts.group("options");
        return new DatabaseAddress("jdbc:postgresql://" + parts.group("host") + "/" + database
                + (options == null ? "" : "?" + options), superuser, owner);
    }
}

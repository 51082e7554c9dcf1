package org.caremarket.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.caremarket.platform.database.Credentials;

/**
 * A database of a test's own, empty and hardened. Roles belong to the whole server: see {@link Postgres}.
 *
 * @param name its name
 * @param jdbcUrl its address without credentials
 * @param owner the role that owns it and may make roles, not a superuser
 * @param superuser may do everything
 */
public record TestDatabase(String name, String jdbcUrl, Credentials owner, Credentials superuser) {

    /** The address as an operator would write it, with the owner's credentials. */
    public String url() {
        return jdbcUrl + (jdbcUrl.contains("?") ? "&" : "?") + "user=" + owner.user() + "&password=" + owner.password();
    }

    /** The application's settings for running on this database. */
    public Map<String, String> properties() {
        return Map.of("caremarket.database-url", url(), "caremarket.master-key", Postgres.MASTER_KEY,
                "caremarket.demonstration", "true",
                // Any free one: the service itself may be running beside the tests.
                "micronaut.server.port", "-1");
    }

    /** A new connection of any role; the caller closes it. */
    public Connection open(Credentials who) throws SQLException {
        return DriverManager.getConnection(jdbcUrl, who.user(), who.password());
    }
}

package org.caremarket.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/** Opens single connections. */
final class Connections {

    private static final Driver DRIVER = new Driver();

    private Connections() {}

    /**
     * @param url an address without credentials
     * @param extra the driver's own settings to add; may be null
     */
    static Connection open(String url, Credentials who, Properties extra) throws SQLException {
        var properties = new Properties();
        properties.setProperty("ApplicationName", "care-market-planning");
        properties.setProperty("tcpKeepAlive", "true");
        // A server that is stopped, not gone, takes the connection and never says a word: each wait needs an end.
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("loginTimeout", "10");
        properties.setProperty("cancelSignalTimeout", "2");
        if (extra != null) {
            extra.stringPropertyNames().forEach(name -> properties.setProperty(name, extra.getProperty(name)));
        }
        properties.setProperty("user", who.user());
        properties.setProperty("password", who.password());
        var connection = DRIVER.connect(url, properties);
        if (connection == null) {
            throw new SQLException("The address is not one of a PostgreSQL database");
        }
        return connection;
    }
}

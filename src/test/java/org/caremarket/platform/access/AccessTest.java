package org.caremarket.platform.access;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.caremarket.platform.database.Credentials;
import org.caremarket.platform.database.MasterKey;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.testing.Browser;
import org.caremarket.testing.OnPostgres;
import org.caremarket.testing.Postgres;
import org.caremarket.testing.TestClock;
import org.caremarket.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;

/** Two councils with an officer and an administrator each, a region with an analyst, and a clock to put forward. */
@MicronautTest(transactional = false)
abstract class AccessTest implements OnPostgres {

    static final String PASSWORD = DemonstrationPeople.PASSWORD;
    static final String NEW_PASSWORD = "heron gatepost violin";

    private TestDatabase database;

    @Inject
    EmbeddedServer server;

    @Inject
    CouncilDirectory councils;

    @Inject
    DemonstrationPeople demonstration;

    @Inject
    TestClock clock;

    CouncilScope sefton;
    CouncilScope sheffield;

    @BeforeEach
    void people() {
        sefton = councils.council("sefton").orElseThrow();
        sheffield = councils.council("sheffield").orElseThrow();
        demonstration.create(sefton, "olive@sefton.example", "Olive Officer", Role.OFFICER);
        demonstration.create(sefton, "adam@sefton.example", "Adam Administrator", Role.ADMINISTRATOR);
        demonstration.create(sheffield, "olga@sheffield.example", "Olga Officer", Role.OFFICER);
        demonstration.create(sheffield, "ada@sheffield.example", "Ada Administrator", Role.ADMINISTRATOR);
    }

    @Override
    public Map<String, String> getProperties() {
        database = Postgres.fresh();
        var properties = new HashMap<>(database.properties());
        properties.put("test.clock", "true");
        return properties;
    }

    /** A connection as the login role of a council or region itself. */
    Connection as(Scope scope) throws SQLException {
        var connection = database.open(new Credentials(
                scope.role(), MasterKey.parse(Postgres.MASTER_KEY).rolePassword(scope.role())));
        connection.setSchema(scope instanceof CouncilScope council ? council.schema() : "commons");
        return connection;
    }

    Browser browser() {
        return new Browser(server.getURI());
    }

    /** A browser in which this person is signed in. */
    Browser as(String root, String email) {
        var browser = browser();
        browser.signIn(root, email, PASSWORD);
        return browser;
    }
}

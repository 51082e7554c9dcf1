package org.caremarket.platform.access;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.testing.Browser;
import org.caremarket.testing.OnPostgres;
import org.caremarket.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;

/** Two councils with an officer and an administrator each, a region with an analyst, and a clock to put forward. */
@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "true")
abstract class AccessTest implements OnPostgres {

    static final String PASSWORD = DemonstrationPeople.PASSWORD;
    static final String NEW_PASSWORD = "heron gatepost violin";

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

package org.caremarket.testing;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.caremarket.platform.access.DemonstrationPeople;
import org.junit.jupiter.api.BeforeAll;

/** People and programs of Sheffield who use the service over HTTP, on a fresh database. */
@MicronautTest(transactional = false)
public abstract class CouncilRoutes implements OnPostgres {

    @Inject
    protected EmbeddedServer server;

    @Inject
    protected JsonMapper json;

    protected Browser officer;
    protected Browser viewer;
    protected String token;
    protected String viewerToken;

    @BeforeAll
    void signIn() throws IOException {
        officer = browser("officer");
        viewer = browser("viewer");
        token = token("officer");
        viewerToken = token("viewer");
    }

    /** Somebody of this role, signed in. */
    protected Browser browser(String who) {
        var browser = new Browser(server.getURI());
        browser.signIn("/sheffield", who + "@sheffield.example", DemonstrationPeople.PASSWORD);
        browser.get("/sheffield/account");
        return browser;
    }

    /** A token of somebody of this role. */
    protected String token(String who) throws IOException {
        var answer = officer.api("POST", "/api/v1/sheffield/tokens", "",
                "{\"email\":\"%s@sheffield.example\",\"password\":\"%s\"}".formatted(who, DemonstrationPeople.PASSWORD));
        return (String) map(answer).get("token");
    }

    protected Map<String, Object> map(Browser.Answer answer) throws IOException {
        return json.readValue(answer.body(), Argument.mapOf(String.class, Object.class));
    }

    /** Calls the council's API as the officer. */
    protected Browser.Answer api(String method, String path, String body) {
        return officer.api(method, "/api/v1/sheffield" + path, token, body);
    }
}

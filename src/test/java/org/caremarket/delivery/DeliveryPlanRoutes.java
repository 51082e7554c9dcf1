package org.caremarket.delivery;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.caremarket.platform.access.DemonstrationPeople;
import org.caremarket.testing.Browser;
import org.caremarket.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;

/** People and programs that write plans over HTTP. */
@MicronautTest(transactional = false)
abstract class DeliveryPlanRoutes implements OnPostgres {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    EmbeddedServer server;

    @Inject
    JsonMapper json;

    Browser officer;
    Browser viewer;
    String token;
    String viewerToken;

    @BeforeAll
    void signIn() throws IOException {
        officer = browser("officer");
        viewer = browser("viewer");
        token = token("officer");
        viewerToken = token("viewer");
    }

    Browser browser(String who) {
        var browser = new Browser(server.getURI());
        browser.signIn("/sheffield", who + "@sheffield.example", DemonstrationPeople.PASSWORD);
        browser.get("/sheffield/account");
        return browser;
    }

    String token(String who) throws IOException {
        var answer = officer.api("POST", "/api/v1/sheffield/tokens", "",
                "{\"email\":\"%s@sheffield.example\",\"password\":\"%s\"}".formatted(who, DemonstrationPeople.PASSWORD));
        return (String) map(answer).get("token");
    }

    Map<String, Object> map(Browser.Answer answer) throws IOException {
        return json.readValue(answer.body(), Argument.mapOf(String.class, Object.class));
    }

    Browser.Answer api(String method, String path, String body) {
        return officer.api(method, "/api/v1/sheffield" + path, token, body);
    }

    /** A plan of its own with one theme, as JSON. */
    Map<String, Object> plan() throws IOException {
        var plan = map(api("POST", "/delivery-plans", "{\"title\":\"Plan %d\",\"period\":\"2026/27\"}".formatted(NUMBER.incrementAndGet())));
        return map(api("POST", "/delivery-plans/" + plan.get("id") + "/themes", "{\"title\":\"Care\",\"version\":1}"));
    }

    @SuppressWarnings("unchecked")
    static Object theme(Map<String, Object> plan, int at) {
        return ((List<Map<String, Object>>) plan.get("themes")).get(at).get("id");
    }

    Map<String, Object> action(Map<String, Object> plan, String title) throws IOException {
        return map(api("POST", "/actions", "{\"planId\":%s,\"themeId\":%s,\"title\":\"%s\",\"byWhen\":\"Spring 2027\"}"
                .formatted(plan.get("id"), theme(plan, 0), title)));
    }
}

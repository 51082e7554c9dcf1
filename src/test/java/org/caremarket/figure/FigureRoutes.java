package org.caremarket.figure;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.caremarket.platform.access.DemonstrationPeople;
import org.caremarket.testing.Browser;
import org.caremarket.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;

/** People and programs that write figures over HTTP, each test of an indicator of its own. */
@MicronautTest(transactional = false)
abstract class FigureRoutes implements OnPostgres {

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

    /** A share of places in a segment of its own; its code. */
    String share() throws IOException {
        return share("Segment " + NUMBER.incrementAndGet());
    }

    String share(String segment) throws IOException {
        return indicator("\"kind\":\"PROPORTION\",\"numerator\":\"occupied places\",\"denominator\":\"commissioned places\"", segment);
    }

    String count(String segment) throws IOException {
        return indicator("\"kind\":\"COUNT\",\"unit\":\"people\"", segment);
    }

    String indicator(String kind, String segment) throws IOException {
        var added = api("POST", "/indicators", """
                {"name":"Indicator %d","question":"How full is it?","segment":"%s",%s,"decimals":%d,"polarity":"NEITHER",
                 "definition":"What is counted."}"""
                .formatted(NUMBER.incrementAndGet(), segment, kind, kind.contains("PROPORTION") ? 1 : 0));
        return (String) map(added).get("code");
    }

    Map<String, Object> figure(String code, String period, String more) throws IOException {
        return map(api("POST", "/figures", """
                {"indicator":"%s","period":"%s","state":"STATED","status":"FINAL","source":"Capacity plan",%s}"""
                .formatted(code, period, more)));
    }

    /** The fields of a form that is right. */
    Map<String, String> form(String code) {
        return new HashMap<>(Map.of("indicator", code, "period", "10 June 2024", "state", "STATED", "value", "93.6%",
                "precision", "EXACT", "status", "FINAL", "source", "Capacity plan"));
    }
}

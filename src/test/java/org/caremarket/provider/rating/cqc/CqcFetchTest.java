package org.caremarket.provider.rating.cqc;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micronaut.context.annotation.Property;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.caremarket.testing.Browser;
import org.caremarket.testing.CouncilRoutes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The regulator's service, asked by a job: a stub of it serves its schemas, and its faults. */
@Timeout(120)
@Property(name = "caremarket.cqc.key", value = "a-key")
@Property(name = "caremarket.cqc.pause", value = "0ms")
@Property(name = "caremarket.cqc.first-wait", value = "1ms")
@Property(name = "caremarket.cqc.timeout", value = "2s")
@Property(name = "caremarket.cqc.tries", value = "3")
class CqcFetchTest extends CouncilRoutes {

    /** Statuses, or other faults, that come before the answer to a path. */
    private final Map<String, Queue<Integer>> faults = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer stub;

    private static final int MALFORMED = 1;
    private static final int SILENT = 2;
    /** Begins an answer and never ends it. */
    private static final int STALLED = 3;
    private static final int UNRATED = 4;

    @Override
    public Map<String, String> getProperties() {
        try {
            stub = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        stub.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        stub.createContext("/", this::serve);
        stub.start();
        var properties = new HashMap<>(super.getProperties());
        properties.put("caremarket.cqc.url", "http://localhost:" + stub.getAddress().getPort());
        return properties;
    }

    @AfterAll
    void stop() {
        stub.stop(0);
    }

    @BeforeEach
    void forget() {
        faults.clear();
        asked.clear();
    }

    private void serve(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().toString();
        asked.add(path);
        var fault = faults.getOrDefault(path.replaceFirst("\\?.*", ""), new ConcurrentLinkedQueue<>()).poll();
        int status = fault == null || fault < 100 ? 200 : fault;
        if (fault != null && fault == SILENT) {
            // Nothing is ever sent: the client gives up.
            return;
        }
        if (!"a-key".equals(exchange.getRequestHeaders().getFirst("Ocp-Apim-Subscription-Key"))) {
            status = 401;
        }
        var text = fault != null && fault == MALFORMED ? "{\"locations\": ["
                : fault != null && fault == UNRATED ? "{\"registrationStatus\": \"Registered\"}" : answer(path);
        var body = text.getBytes(StandardCharsets.UTF_8);
        if (fault != null && fault == STALLED) {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body, 0, 10);
            exchange.getResponseBody().flush();
            return;
        }
        exchange.sendResponseHeaders(body.length == 0 ? 404 : status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    /** Two pages with a location each, besides one that the service lists and does not know. */
    private static String answer(String path) {
        return path.startsWith("/locations?") && path.contains("page=1&") ? """
                {"total": 3, "page": 1, "totalPages": 2, "perPage": 2,
                 "locations": [{"locationId": "1-901", "locationName": "Example Stub House"}, {"locationId": "1-gone"}]}
                """
                : path.startsWith("/locations?") ? """
                {"total": 3, "page": 2, "totalPages": 2, "perPage": 2, "locations": [{"locationId": "1-902"}]}
                """
                : path.equals("/locations/1-901") ? location("1-901", "Example Stub House", "Good")
                : path.equals("/locations/1-902") ? location("1-902", "Example Stub, \"Lodge\"", "Inadequate")
                : path.equals("/providers/1-900") ? "{\"providerId\": \"1-900\", \"name\": \"Example Stub Care Ltd\"}" : "";
    }

    private static String location(String number, String name, String rating) {
        return """
                {"locationId": "%s", "providerId": "1-900", "name": "%s", "type": "Social Care Org", "careHome": "Y",
                 "registrationStatus": "Registered", "localAuthority": "Sheffield", "postalAddressLine1": "1 Example Road",
                 "postalAddressTownCity": "Sheffield", "postalCode": "S1 0AA", "brandName": "BRAND Example",
                 "gacServiceTypes": [{"name": "Care home service with nursing", "description": "Care home service with nursing"}],
                 "unknownPart": {"anything": [1, 2]},
                 "currentRatings": {"overall": {"rating": "%s", "reportDate": "2024-05-14", "reportLinkId": "a",
                   "keyQuestionRatings": [{"name": "Safe", "rating": "Good", "reportDate": "2024-05-14", "reportLinkId": "a"},
                     {"name": "Well-led", "rating": "Insufficient evidence to rate", "reportDate": "2023-01-10",
                      "reportLinkId": "b"}]}},
                 "historicRatings": [{"reportLinkId": "c", "reportDate": "2019-02-03", "serviceRatings": [],
                   "overall": {"rating": "Outstanding", "keyQuestionRatings": [{"name": "Safe", "rating": "Good"}]}}]}
                """.formatted(number, name.replace("\"", "\\\""), rating);
    }

    private void fault(String path, Integer... statuses) {
        faults.put(path, new ConcurrentLinkedQueue<>(List.of(statuses)));
    }

    /** The job's page when it has come to an end. */
    private Browser.Answer fetched() throws InterruptedException {
        officer.get("/sheffield/ratings/source");
        var started = officer.post("/sheffield/ratings/source", Map.of());
        assertThat(started.status()).as(started.text()).isEqualTo(303);
        var job = started.header("Location");
        var answer = officer.get(job);
        for (int i = 0; i < 600 && !answer.header("Refresh").isEmpty(); i++) {
            Thread.sleep(100);
            answer = officer.get(job);
        }
        return answer;
    }

    @Test
    void everyLocationBecomesAFileThatIsReviewedThoughTheServiceIsBusyAndBroken() throws Exception {
        fault("/locations", 429, 500);
        fault("/locations/1-901", MALFORMED, 503);
        fault("/locations/1-902", SILENT);
        fault("/providers/1-900", STALLED);
        assertThat(fetched().text()).contains("The ratings can be reviewed. Nothing is recorded yet.");
        var place = officer.get("/sheffield/imports").page().select("th a[href*=imports]").first().attr("href");
        assertThat(officer.get(place).text()).contains("CQC service, Sheffield", "2 locations are new to the register",
                "Example Stub House", "Example Stub, \"Lodge\"", "Overall: Outstanding, 3 February 2019",
                "Well-led: Insufficient evidence to rate, 10 January 2023");
    }

    @Test
    void whatWasReadBeforeAFailureIsNotAskedForAgain() throws Exception {
        fault("/locations/1-902", 500, 500, 500);
        assertThat(fetched().text()).contains("out of order (status 500); it was tried 3 times", "kept for a day");
        asked.clear();
        assertThat(fetched().text()).contains("The ratings can be reviewed");
        assertThat(asked).contains("/locations/1-902").doesNotContain("/locations/1-901");
    }

    @Test
    void whatCameToNothingIsAskedForAnew() throws Exception {
        fault("/locations/1-901", UNRATED);
        fault("/locations/1-902", UNRATED);
        assertThat(fetched().text()).contains("None of the locations has a rating.");
        assertThat(fetched().text()).contains("The ratings can be reviewed");
    }

    @Test
    void aRefusedKeyIsSaidAtOnce() throws Exception {
        fault("/locations", 403, 403, 403);
        assertThat(fetched().text()).contains("refuses the key");
        assertThat(asked).hasSize(1);
    }
}

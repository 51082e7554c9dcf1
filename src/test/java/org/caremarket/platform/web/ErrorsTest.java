package org.caremarket.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong, people read a page and programs read problem details, and neither sees our insides. */
@MicronautTest(transactional = false, contextBuilder = WebAlone.class)
@Property(name = "spec.name", value = "platform-web")
@Property(name = "micronaut.security.enabled", value = "false")
@Property(name = "micronaut.server.max-request-size", value = "20KB")
class ErrorsTest {

    private static final String HTML = "text/html,application/xhtml+xml,*/*;q=0.8";
    private static final String JSON = "application/json";

    private final HttpClient client = HttpClient.newHttpClient();

    @Inject
    EmbeddedServer server;

    @AfterEach
    void close() {
        client.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 429, 500, 503})
    void everyStatusHasItsWords(int code) throws Exception {
        for (var kind : new String[] {"status", "thrown"}) {
            expectPage(get("/" + kind + "/" + code, HTML), code);
            expectProblem(get("/" + kind + "/" + code, JSON), code);
        }
    }

    @Test
    void anUnexpectedErrorShowsAReferenceAndNothingElse() throws Exception {
        var page = expectPage(get("/broken", HTML), 500);
        assertThat(page.selectFirst("main strong").text()).matches("[a-z2-9]{7}");
        assertThat(expectProblem(get("/broken", JSON), 500)).contains("Reference: ");
    }

    @ParameterizedTest
    @CsvSource({
        "/nowhere, 404",
        "/things/abc, 404",
        "/things/99999999999999999999, 404",
        "/things/1%00, 404",
        "/things?page=%00, 400",
        "/things?other=a%00b, 400",
        "/count, 400",
        "/count?from=x, 400",
        "/things?size=0, 422",
        "/things?size=201, 422",
        "/things?page=-1, 422",
        "/things?page=x, 422",
        "/assets/../application.yml, 404",
        "/assets/..%2fapplication.yml, 404",
        "/assets/none.css, 404",
        "/assets/govuk, 404"
    })
    void addressesThatLeadNowhere(String path, int code) throws Exception {
        expectPage(get(path, HTML), code);
        expectProblem(get(path, JSON), code);
    }

    @Test
    void underApiEveryErrorIsAProblem() throws Exception {
        expectProblem(get("/api/nowhere", HTML), 404);
        expectProblem(get("/api", HTML), 404);
        expectPage(get("/apiary", HTML), 404);
    }

    @Test
    void aProblemNamesTheFieldsThatAreWrong() throws Exception {
        assertThat(expectProblem(get("/things?size=0&page=x", JSON), 422))
                .contains("\"field\":\"page\"", "\"field\":\"size\"", "Size must be a whole number from 1 to 200");
        assertThat(get("/things?page=2&size=30", JSON).body()).isEqualTo("{\"items\":[2,30],\"total\":60}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"number\":              | application/json | 400",
        "{\"number\":\"secret-x\"} | application/json | 400",
        "[]                        | application/json | 400",
        "number=1                  | application/x-www-form-urlencoded | 415",
        "number=1                  | nonsense | 400"
    })
    void bodiesThatCannotBeRead(String body, String type, int code) throws Exception {
        var request = request("/things").header("Content-Type", type).POST(BodyPublishers.ofString(body));
        assertThat(expectProblem(send(request.setHeader("Accept", JSON)), code)).doesNotContain("secret-x");
        expectPage(send(request.setHeader("Accept", HTML)), code);
    }

    @Test
    void aBodyThatIsTooLarge() throws Exception {
        var body = "{\"number\":" + "1".repeat(40_000) + "}";
        var request = request("/things").header("Content-Type", JSON).POST(BodyPublishers.ofString(body));
        expectProblem(send(request.setHeader("Accept", JSON)), 413);
        expectPage(send(request.setHeader("Accept", HTML)), 413);
    }

    @Test
    void aMethodThatIsNotOffered() throws Exception {
        var request = request("/things/1").DELETE();
        expectPage(send(request.setHeader("Accept", HTML)), 405);
        expectProblem(send(request.setHeader("Accept", JSON)), 405);
    }

    @Test
    void aFormatThatIsNotOffered() throws Exception {
        assertThat(get("/things/1", "image/png").statusCode()).isEqualTo(406);
        expectProblem(get("/html", JSON), 406);
        expectPage(get("/nowhere", "a;;/b,,;q=x"), 404);
        expectPage(get("/nowhere", "*/*"), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "GET /%zz HTTP/1.1",
        "GET /things/%E0%A4%A HTTP/1.1",
        "GET /things?page=%zz HTTP/1.1",
        "GET /things?page=%ff HTTP/1.1",
        "GET /a b HTTP/1.1",
        "GET http:// HTTP/1.1",
        "BREW /page HTTP/1.1",
        "GET /nowhere HTTP/1.1\r\nX-Long: LONG",
        "GET /LONG HTTP/1.1"
    })
    void requestsThatNoBrowserSends(String start) throws Exception {
        var head = start.replace("LONG", "x".repeat(30_000));
        var answer = raw(head + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1\\.[01] 4\\d\\d .*");
        assertThat(answer).doesNotContain("Exception", "io.netty", "io.micronaut", "java.");
        assertThat(answer.toLowerCase()).contains("content-security-policy: default-src 'none'");
    }

    @Test
    void headHasTheHeadersOfGetAndNoBody() throws Exception {
        var answer = send(request("/nowhere").header("Accept", HTML).method("HEAD", BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEmpty();
    }

    private Document expectPage(HttpResponse<String> answer, int code) {
        assertThat(answer.statusCode()).isEqualTo(code);
        assertThat(answer.headers().firstValue("content-type")).hasValue("text/html; charset=utf-8");
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.title()).startsWith(page.selectFirst("h1").text());
        assertThat(page.select("main p").size()).isGreaterThanOrEqualTo(2);
        return expectNothingOfOurs(answer, page);
    }

    private String expectProblem(HttpResponse<String> answer, int code) {
        assertThat(answer.statusCode()).isEqualTo(code);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith(Problem.MEDIA_TYPE);
        assertThat(answer.body()).contains("\"type\":\"about:blank\"", "\"status\":" + code, "\"title\":\"");
        return expectNothingOfOurs(answer, answer.body());
    }

    private static <T> T expectNothingOfOurs(HttpResponse<String> answer, T result) {
        assertThat(answer.body()).doesNotContain("SELECT", "secret", "Exception", "java.", "micronaut", "\tat ");
        assertThat(answer.headers().firstValue("content-security-policy")).hasValue(SecurityHeaders.POLICY);
        return result;
    }

    private HttpResponse<String> get(String path, String accept) throws Exception {
        return send(request(path).header("Accept", accept));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.getURI() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private String raw(String text) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package org.caremarket.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages and static files look like on the wire. */
@MicronautTest(transactional = false, contextBuilder = WebAlone.class)
@Property(name = "spec.name", value = "platform-web")
@Property(name = "micronaut.security.enabled", value = "false")
class ResponsesTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @Inject
    EmbeddedServer server;

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aPageIsUtf8AndEscapesWhatItShows() throws Exception {
        var answer = send("/html");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "content-type")).isEqualTo("text/html; charset=utf-8");
        var page = Jsoup.parse(answer.body());
        assertThat(page.title()).isEqualTo("<Brontë> – “quoted” – Care market planning");
        assertThat(page.selectFirst("main h1").text()).isEqualTo("ä");
        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
        assertThat(page.select("body > a.govuk-skip-link").attr("href")).isEqualTo("#main-content");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/html", "/nowhere", "/help", "/assets/app.css", "/broken", "/saved"})
    void everyResponseHasTheSecurityHeaders(String path) throws Exception {
        var answer = send(path);
        assertThat(header(answer, "content-security-policy")).isEqualTo("default-src 'none'; script-src 'self'; "
                + "style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; "
                + "base-uri 'none'; frame-ancestors 'none'");
        assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
        assertThat(header(answer, "referrer-policy")).isEqualTo("same-origin");
        assertThat(header(answer, "cross-origin-opener-policy")).isEqualTo("same-origin");
        assertThat(header(answer, "permissions-policy")).contains("camera=()");
        assertThat(header(answer, "strict-transport-security")).isEmpty();
        if (!path.startsWith("/assets/")) {
            assertThat(header(answer, "cache-control")).isEqualTo("no-store");
        }
    }

    @Test
    void behindHttpsTheBrowserIsToldToStayThere() throws Exception {
        var answer = send(request("/html").header("X-Forwarded-Proto", "https"));
        assertThat(header(answer, "strict-transport-security")).startsWith("max-age=");
    }

    @Test
    void staticFilesAreKeptByTheirHash() throws Exception {
        var href = Assets.href("app.css");
        var fresh = send(href);
        assertThat(fresh.statusCode()).isEqualTo(200);
        assertThat(header(fresh, "content-type")).isEqualTo("text/css; charset=utf-8");
        assertThat(header(fresh, "cache-control")).contains("immutable");
        assertThat(header(send("/assets/app.css?v=0000000000000000"), "cache-control")).contains("no-cache");

        var tag = header(fresh, "etag");
        var again = send(request(href).header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "etag")).isEqualTo(tag);
    }

    @Test
    void everythingAPageLoadsIsThere() throws Exception {
        var page = Jsoup.parse(send("/help").body());
        for (var element : page.select("link[href], script[src]")) {
            var path = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            assertThat(send(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(send("/assets/govuk/govuk-frontend.min.js").statusCode()).isEqualTo(200);
        assertThat(header(send("/favicon.ico"), "content-type")).isEqualTo("image/svg+xml");
    }

    @Test
    void theFooterLeadsToPagesThatExist() throws Exception {
        var links = Jsoup.parse(send("/html").body()).select("footer a");
        assertThat(links.eachText()).containsExactly("Help", "Privacy", "Cookies", "Accessibility statement");
        for (var link : links) {
            var page = Jsoup.parse(send(link.attr("href")).body());
            assertThat(page.select("h1").text()).isEqualTo(link.text());
        }
    }

    @Test
    void aMessageSurvivesOneRedirectAndIsShownOnce() throws Exception {
        var saved = send(request("/saved").POST(BodyPublishers.noBody()));
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(header(saved, "location")).isEqualTo("/html");
        var cookie = header(saved, "set-cookie");
        assertThat(cookie).contains("HTTPOnly", "SameSite=Lax", "Path=/");

        var shown = send(request("/html").header("Cookie", cookie.split(";")[0]));
        assertThat(Jsoup.parse(shown.body()).select("[role=alert]").text()).isEqualTo("Success Action “Beds” added");
        assertThat(header(shown, "set-cookie")).startsWith("flash=;").contains("Max-Age=0");
        assertThat(Jsoup.parse(send("/html").body()).select("[role=alert]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!!!", "PHNjcmlwdD4"})
    void aForgedMessageIsOnlyText(String value) throws Exception {
        var page = Jsoup.parse(send(request("/html").header("Cookie", "flash=" + value)).body());
        assertThat(page.select("[role=alert] script")).isEmpty();
    }

    private HttpResponse<String> send(String path) throws Exception {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.getURI() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}

package org.caremarket.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.caremarket.platform.access.DemonstrationPeople;
import org.caremarket.testing.Browser;
import org.caremarket.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Evidence over HTTP, as pages and as JSON. */
@MicronautTest(transactional = false)
class EvidenceTest implements OnPostgres {

    private static final byte[] MINUTES = "Minutes of a board".getBytes(StandardCharsets.UTF_8);

    @Inject
    EmbeddedServer server;

    @Inject
    JsonMapper json;

    private Browser officer;
    private Browser viewer;
    private String token;
    private List<String> actions;

    @BeforeAll
    void signIn() throws IOException {
        officer = browser("officer");
        viewer = browser("viewer");
        var answer = officer.api("POST", "/api/v1/sheffield/tokens", "",
                "{\"email\":\"officer@sheffield.example\",\"password\":\"%s\"}".formatted(DemonstrationPeople.PASSWORD));
        token = answer.body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
        actions = officer.get("/sheffield/actions").page().select("main tbody th a").eachAttr("href");
    }

    private Browser browser(String who) {
        var browser = new Browser(server.getURI());
        browser.signIn("/sheffield", who + "@sheffield.example", DemonstrationPeople.PASSWORD);
        return browser;
    }

    private Browser.Answer add(String action, Map<String, String> fields, String fileName, byte[] content) {
        officer.get(action + "/evidence/new");
        return officer.upload(action + "/evidence", fields, fileName, content);
    }

    @Test
    void aLinkShowsOnThePageOfItsAction() {
        var action = actions.get(0);
        assertThat(add(action, Map.of("title", "Report <b>1</b>", "link", "https://example.org/report?a=1&b=2"), "", new byte[0])
                .status()).isEqualTo(303);
        var link = officer.get(action).page().select("main a[href^=https://example.org]");
        assertThat(link.text()).isEqualTo("Report <b>1</b>");
        assertThat(link.attr("rel")).contains("noreferrer");
        assertThat(viewer.get(action).page().select("main form[action$=withdrawal]")).isEmpty();
    }

    @Test
    void aFileIsKeptAsItIsAndOnlyEverDownloaded() {
        var action = actions.get(1);
        assertThat(add(action, Map.of("title", "Minutes", "link", ""), "../minutes “1”.txt", MINUTES).status()).isEqualTo(303);
        var href = officer.get(action).page().select("main a[download]").attr("href");
        var fetched = viewer.get(href);
        assertThat(fetched.body()).isEqualTo("Minutes of a board");
        assertThat(fetched.header("Content-Disposition")).startsWith("attachment;").contains("minutes%20").doesNotContain("/");
        assertThat(fetched.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(add(action, Map.of("title", "Again", "link", ""), "other.txt", MINUTES).text())
                .contains("already among the evidence");

        officer.get(action);
        assertThat(officer.post(href + "/withdrawal", Map.of()).status()).isEqualTo(303);
        assertThat(officer.get(href).status()).isEqualTo(404);
        assertThat(officer.get(action).text()).doesNotContain("Minutes");
        officer.get(action);
        assertThat(officer.post(href + "/withdrawal", Map.of()).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''      | https://example.org   |             | what the evidence is called
            T       | ''                    |             | Enter a link or select a file
            T       | https://example.org   | a.txt       | not both
            T       | javascript:alert(1)   |             | begins with https://
            T       | ftp://example.org     |             | begins with https://
            T       | https:///nowhere      |             | begins with https://
            T       | ''                    | a.exe       | must be one of
            T       | ''                    | a.html      | must be one of
            T       | ''                    | a           | must be one of
            """)
    void badInputIsRefusedAndKept(String title, String link, String file, String message) {
        var answer = add(actions.get(2), Map.of("title", title, "link", link), file == null ? "" : file,
                file == null ? new byte[0] : MINUTES);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".govuk-error-summary").text()).contains(message);
        assertThat(answer.page().select("[name=title]").val()).isEqualTo(title);
        assertThat(answer.page().select("[name=link]").val()).isEqualTo(link);
        assertThat(officer.get(actions.get(2)).text()).contains("No link or file shows yet");
    }

    @Test
    void theApiDoesTheSame() throws IOException {
        var path = "/api/v1" + actions.get(3) + "/evidence";
        var link = officer.api("POST", path, token, "{\"title\":\"Paper\",\"link\":\"https://example.org/paper\"}");
        assertThat(link.status()).isEqualTo(201);
        var file = officer.apiUpload(path, token, Map.of("title", "Minutes"), "minutes.txt", MINUTES);
        assertThat(file.status()).isEqualTo(201);
        assertThat(officer.api("GET", file.header("Location"), token, "").body()).isEqualTo("Minutes of a board");
        assertThat(officer.api("GET", link.header("Location"), token, "").status()).isEqualTo(404);

        var all = json.readValue(officer.api("GET", path, token, "").body(), Argument.mapOf(String.class, Object.class));
        assertThat(all).containsEntry("total", 2);
        assertThat(officer.api("DELETE", file.header("Location"), token, "").status()).isEqualTo(204);
        assertThat(officer.api("DELETE", file.header("Location"), token, "").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"title\":\"T\"}", "{\"title\":\"T\",\"link\":\"x\"}", "{\"link\":\"https://example.org\"}"})
    void theApiNamesTheField(String body) {
        var answer = officer.api("POST", "/api/v1" + actions.get(4) + "/evidence", token, body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":");
    }
}

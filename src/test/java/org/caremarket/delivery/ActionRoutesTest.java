package org.caremarket.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.caremarket.platform.access.DemonstrationPeople;
import org.caremarket.testing.Browser;
import org.caremarket.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Actions over HTTP, as pages and as JSON. */
@MicronautTest(transactional = false)
class ActionRoutesTest implements OnPostgres {

    @Inject
    EmbeddedServer server;

    @Inject
    JsonMapper json;

    private Browser officer;
    private Browser viewer;
    private String token;

    @BeforeAll
    void signIn() throws IOException {
        officer = browser("officer");
        viewer = browser("viewer");
        var answer = officer.api("POST", "/api/v1/sheffield/tokens", "",
                "{\"email\":\"officer@sheffield.example\",\"password\":\"%s\"}".formatted(DemonstrationPeople.PASSWORD));
        token = (String) map(answer).get("token");
    }

    private Browser browser(String who) {
        var browser = new Browser(server.getURI());
        browser.signIn("/sheffield", who + "@sheffield.example", DemonstrationPeople.PASSWORD);
        return browser;
    }

    private Map<String, Object> map(Browser.Answer answer) throws IOException {
        return json.readValue(answer.body(), Argument.mapOf(String.class, Object.class));
    }

    private Browser.Answer get(String path) {
        return officer.api("GET", "/api/v1/sheffield" + path, token, "");
    }

    private Browser.Answer report(Object id, String body) {
        return officer.api("POST", "/api/v1/sheffield/actions/" + id + "/statuses", token, body);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> first(String query) throws IOException {
        return ((List<Map<String, Object>>) map(get("/actions" + query)).get("items")).getFirst();
    }

    @Nested
    class Pages {

        @Test
        void theHomeSaysTheAnswerFirst() {
            var home = officer.get("/sheffield");
            assertThat(home.status()).isEqualTo(200);
            assertThat(home.page().select("main h1 + p").text()).matches(".*of 25 actions .* overdue\\.");
            assertThat(home.page().select(".app-counts__link")).allMatch(
                    link -> officer.get(link.attr("href")).status() == 200);
        }

        @Test
        void aFilteredListHoldsThatStatusAlone() throws IOException {
            var list = officer.get("/sheffield/actions?status=complete").page();
            var total = ((Number) map(get("/actions?lifecycle=complete")).get("total")).intValue();
            assertThat(list.select("main tbody .govuk-tag").eachText()).hasSize(total).containsOnly("Complete");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/sheffield/actions/999999", "/sheffield/actions/x",
            "/sheffield/actions/9223372036854775808", "/sheffield/actions/-1/statuses/new"})
        void whatIsNotThereIsNotFound(String path) {
            assertThat(officer.get(path).status()).isEqualTo(404);
        }

        @ParameterizedTest
        @ValueSource(strings = {"status=purple", "due=never", "theme=x", "plan=-1", "sort=colour", "asAt=yesterday",
            "asAt=2999-01-01", "asAt=31+2+2026"})
        void aQueryThatMakesNoSenseIsRefusedWithAReason(String query) {
            var answer = officer.get("/sheffield/actions?" + query);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.text()).containsAnyOf("choose one from the list", "real day", "in the past");
            assertThat(get("/actions?" + query).status()).isEqualTo(422);
        }

        @Test
        void anEmptyStatusIsAllActions() {
            assertThat(officer.get("/sheffield/actions?status=").page().select("main tbody tr")).hasSize(25);
        }

        @Test
        void aPageBeyondTheLastIsEmptyAndSaysSo() {
            assertThat(officer.get("/sheffield/actions?page=7").text()).contains("No action fits");
            assertThat(officer.get("/sheffield/actions?page=-1").status()).isEqualTo(422);
        }

        @Test
        void aRefusedFormKeepsWhatWasTypedAndMarksTheField() throws IOException {
            var id = first("?rag=green").get("id");
            officer.get("/sheffield/actions/" + id + "/statuses/new");
            var answer = officer.post("/sheffield/actions/" + id + "/statuses", Map.of("status", "red", "narrative", " ",
                    "correctiveAction", "", "asOfDay", "31", "asOfMonth", "2", "asOfYear", "2026", "version", "1"));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.page().title()).startsWith("Error: ");
            assertThat(answer.page().select(".govuk-error-summary a").eachAttr("href"))
                    .allMatch(href -> answer.page().selectFirst(href) != null);
            assertThat(answer.page().select(".govuk-error-summary a").eachAttr("href"))
                    .as("everything that is wrong, at once").containsExactly("#narrative", "#correctiveAction", "#asOf-day");
            assertThat(answer.page().select("[name=asOfDay]").val()).isEqualTo("31");
            assertThat(answer.page().select("[name=status][checked]").val()).isEqualTo("red");
        }

        @Test
        void theSecondOfTwoSeesBothTextsAndMaySendAgain() throws IOException {
            var action = first("?rag=amber");
            var path = "/sheffield/actions/" + action.get("id") + "/statuses";
            var version = action.get("version").toString();
            officer.get(path + "/new");
            assertThat(officer.post(path, form("green", "Theirs: back on track", version)).status()).isEqualTo(303);

            var conflict = officer.post(path, form("red", "Mine: the tender failed", version));
            assertThat(conflict.status()).isEqualTo(409);
            assertThat(conflict.text()).contains("Theirs: back on track").contains("Mine: the tender failed");

            var now = conflict.page().select("[name=version]").val();
            assertThat(officer.post(path, form("red", "Mine: the tender failed", now)).status()).isEqualTo(303);
            assertThat(officer.get("/sheffield/actions/" + action.get("id")).text())
                    .contains("Theirs: back on track", "Mine: the tender failed");
        }

        @Test
        void aFormSentTwiceIsOneReportAndNobodyElseIsBlamed() throws IOException {
            var action = first("?rag=green&page=0&size=1");
            var path = "/sheffield/actions/" + action.get("id") + "/statuses";
            var form = form("green", "Sent\r\ntwice", action.get("version").toString());
            officer.get(path + "/new");
            assertThat(officer.post(path, form).status()).isEqualTo(303);
            assertThat(officer.post(path, form).status()).isEqualTo(303);
            var page = officer.get("/sheffield/actions/" + action.get("id")).page();
            assertThat(page.select(".app-history__item:contains(twice)")).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "abc", "-1", "99999999999999999999"})
        void anUnreadableVersionIsNotSomebodyElse(String version) throws IOException {
            var id = first("").get("id");
            officer.get("/sheffield/actions/" + id + "/statuses/new");
            var answer = officer.post("/sheffield/actions/" + id + "/statuses", form("green", "x", version));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.text()).doesNotContain("Somebody else");
        }

        @Test
        void aReportMayHave4000CharactersWhateverTheyAre() throws IOException {
            var action = first("?rag=green");
            var path = "/sheffield/actions/" + action.get("id") + "/statuses";
            officer.get(path + "/new");
            var version = action.get("version").toString();
            assertThat(officer.post(path, form("green", "😀".repeat(4001), version)).status()).isEqualTo(422);
            assertThat(officer.post(path, form("green", "😀".repeat(4000), version)).status()).isEqualTo(303);
        }

        @Test
        void hostileTextIsOnlyText() throws IOException {
            var action = first("?lifecycle=complete");
            var path = "/sheffield/actions/" + action.get("id") + "/statuses";
            officer.get(path + "/new");
            officer.post(path, form("complete", "<script>alert(1)</script>{{7*7}}${1+1}", action.get("version").toString()));
            var page = officer.get("/sheffield/actions/" + action.get("id")).page();
            assertThat(page.select("main script")).isEmpty();
            assertThat(page.text()).contains("<script>alert(1)</script>{{7*7}}${1+1}");
        }

        @Test
        void aViewerReadsAndDoesNotReport() throws IOException {
            var id = first("").get("id");
            assertThat(viewer.get("/sheffield/actions/" + id).text()).doesNotContain("Report its status");
            assertThat(viewer.get("/sheffield/actions/" + id + "/statuses/new").status()).isEqualTo(403);
        }

        private Map<String, String> form(String status, String narrative, String version) {
            return Map.of("status", status, "narrative", narrative, "correctiveAction", "A second tender",
                    "asOfDay", "27", "asOfMonth", "3", "asOfYear", "2026", "version", version);
        }
    }

    @Nested
    class Api {

        @ParameterizedTest
        @CsvSource({"?lifecycle=complete,5", "'?rag=green&lifecycle=in_progress&size=200',14", "'?size=3',25"})
        void listsCountOverAllPages(String query, int least) throws IOException {
            var answer = map(get("/actions" + query));
            assertThat(((Number) answer.get("total")).intValue()).isBetween(1, 25);
            assertThat((List<?>) answer.get("items")).hasSizeLessThanOrEqualTo(least);
        }

        @Test
        void oneActionHasItsHistoryAndWhatByWhenMeans() throws IOException {
            var action = map(get("/actions/" + first("").get("id")));
            assertThat(action).containsKeys("history", "byWhen", "version");
            assertThat((Map<String, Object>) action.get("byWhen"))
                    .containsEntry("typed", "14 October 2022").containsEntry("end", "2022-10-14");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                {"rag":"purple","narrative":"x","asOf":"2026-03-27","version":1}       | rag
                {"rag":"red","asOf":"2026-03-27","version":1}                          | narrative
                {"rag":"red","narrative":"x","asOf":"2026-03-27","version":1}          | correctiveAction
                {"rag":"red","narrative":"\\u00a0\\u200b","asOf":"2026-03-27","version":1} | narrative
                {"rag":"green","narrative":"a\\u0000b","asOf":"2026-03-27","version":1} | narrative
                {"lifecycle":"in_progress","asOf":"2026-03-27","version":1}            | rag
                {"rag":"green","lifecycle":"x","asOf":"2026-03-27","version":1}        | lifecycle
                {"rag":"red","lifecycle":"complete","asOf":"2026-03-27","version":1}   | rag
                {"rag":"green","asOf":"27 March","version":1}                          | asOf
                {"rag":"green","asOf":"2999-01-01","version":1}                        | asOf
                {"rag":"green","asOf":"2026-03-27"}                                    | version
                """)
        void badInputNamesTheField(String body, String field) throws IOException {
            var answer = report(first("?lifecycle=not_started").get("id"), body);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
        }

        @Test
        void aStaleVersionIsAConflict() throws IOException {
            var id = first("?rag=green").get("id");
            var body = "{\"rag\":\"green\",\"narrative\":\"n\",\"asOf\":\"2026-03-27\",\"version\":0}";
            assertThat(report(id, body).status()).isEqualTo(409);
        }

        @Test
        void aNewStatusIsCreatedAndRead() throws IOException {
            var action = first("?lifecycle=complete");
            var answer = report(action.get("id"), "{\"rag\":\"amber\",\"narrative\":\"Opened again\",\"correctiveAction\":\"A second look\",\"asOf\":\"2026-03-27\","
                    + "\"version\":" + action.get("version") + "}");
            assertThat(answer.status()).isEqualTo(201);
            assertThat(map(answer)).containsEntry("rag", "AMBER").containsEntry("lifecycle", "IN_PROGRESS");
            assertThat(get(answer.header("Location").replace("/api/v1/sheffield", "")).body()).contains("Opened again");
        }

        @Test
        void whatIsNotThereIsAProblem() {
            assertThat(get("/actions/999999").status()).isEqualTo(404);
            assertThat(get("/actions?rag=purple").status()).isEqualTo(422);
            assertThat(report("999999", "{\"rag\":\"green\",\"asOf\":\"2026-03-27\",\"version\":1}").status()).isEqualTo(404);
            assertThat(report("1", "{not json").status()).isEqualTo(400);
        }
    }
}

package org.caremarket.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.caremarket.platform.access.DemonstrationPeople;
import org.caremarket.testing.Browser;
import org.caremarket.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Writing plans, themes and actions over HTTP, as pages and as JSON. */
@MicronautTest(transactional = false)
class PlanRoutesTest implements OnPostgres {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    EmbeddedServer server;

    @Inject
    JsonMapper json;

    private Browser officer;
    private Browser viewer;
    private String token;
    private String viewerToken;

    @BeforeAll
    void signIn() throws IOException {
        officer = browser("officer");
        viewer = browser("viewer");
        token = token("officer");
        viewerToken = token("viewer");
    }

    private Browser browser(String who) {
        var browser = new Browser(server.getURI());
        browser.signIn("/sheffield", who + "@sheffield.example", DemonstrationPeople.PASSWORD);
        browser.get("/sheffield/account");
        return browser;
    }

    private String token(String who) throws IOException {
        var answer = officer.api("POST", "/api/v1/sheffield/tokens", "",
                "{\"email\":\"%s@sheffield.example\",\"password\":\"%s\"}".formatted(who, DemonstrationPeople.PASSWORD));
        return (String) map(answer).get("token");
    }

    private Map<String, Object> map(Browser.Answer answer) throws IOException {
        return json.readValue(answer.body(), Argument.mapOf(String.class, Object.class));
    }

    private Browser.Answer api(String method, String path, String body) {
        return officer.api(method, "/api/v1/sheffield" + path, token, body);
    }

    /** A plan of its own with one theme, as JSON. */
    private Map<String, Object> plan() throws IOException {
        var plan = map(api("POST", "/plans", "{\"title\":\"Plan %d\",\"period\":\"2026/27\"}".formatted(NUMBER.incrementAndGet())));
        return map(api("POST", "/plans/" + plan.get("id") + "/themes", "{\"title\":\"Care\",\"version\":1}"));
    }

    @SuppressWarnings("unchecked")
    private static Object theme(Map<String, Object> plan, int at) {
        return ((List<Map<String, Object>>) plan.get("themes")).get(at).get("id");
    }

    private Map<String, Object> action(Map<String, Object> plan, String title) throws IOException {
        return map(api("POST", "/actions", "{\"planId\":%s,\"themeId\":%s,\"title\":\"%s\",\"byWhen\":\"Spring 2027\"}"
                .formatted(plan.get("id"), theme(plan, 0), title)));
    }

    @Nested
    class Pages {

        @Test
        void theListSaysTheAnswerFirstAndItsNumbersLeadToWhatTheyCount() {
            var list = officer.get("/sheffield/plans");
            assertThat(list.page().select("main h1 + p").text()).startsWith("There ");
            assertThat(list.page().select(".app-counts__link")).isNotEmpty()
                    .allMatch(link -> officer.get(link.attr("href")).status() == 200);
        }

        @Test
        void aPlanShowsItsThemesInOrderAndKeepsToAnEarlierDay() {
            var path = officer.get("/sheffield/plans").page().select("main h2 a").first().attr("href");
            var page = officer.get(path).page();
            assertThat(page.select("main tbody tr")).hasSize(25);
            assertThat(page.select("main h2")).hasSizeGreaterThanOrEqualTo(5);
            var earlier = officer.get(path + "?asAt=2020-01-01");
            assertThat(earlier.text()).contains("had no actions by then").doesNotContain("Add an action");
            assertThat(earlier.page().select(".app-links a").eachAttr("href")).allMatch(href -> href.contains("asAt=2020-01-01"));
            assertThat(officer.get(path + "?asAt=never").status()).isEqualTo(422);
        }

        @Test
        void aRefusedPlanKeepsWhatWasTypedAndMarksTheFields() {
            var answer = officer.post("/sheffield/plans", Map.of("title", " ", "period", "x".repeat(61), "lead", "The lead"));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.page().title()).startsWith("Error: ");
            assertThat(answer.page().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#title", "#period");
            assertThat(answer.page().select("[name=lead]").val()).isEqualTo("The lead");
            assertThat(answer.page().select("#period-error").text()).contains("60 characters");
        }

        @Test
        void aPlanThatIsThereAlreadyIsRefusedBesideItsTitle() throws IOException {
            var plan = plan();
            var answer = officer.post("/sheffield/plans", Map.of("title", plan.get("title").toString(), "period", "2026"));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.page().select("#title-error").text()).contains("Another plan has that title");
        }

        @Test
        void theSecondOfTwoSeesBothHeadsAndMaySendAgain() throws IOException {
            var plan = plan();
            var path = "/sheffield/plans/" + plan.get("id");
            var form = new HashMap<>(Map.of("title", plan.get("title").toString(), "period", "Theirs", "version", "2"));
            assertThat(officer.post(path, form).status()).isEqualTo(303);
            form.put("period", "Mine");
            var conflict = officer.post(path, form);
            assertThat(conflict.status()).isEqualTo(409);
            assertThat(conflict.page().select("tr:contains(Period)").text()).contains("Theirs", "Mine", "different");
            assertThat(conflict.page().select("tr:contains(Title)").text()).contains("the same");
            assertThat(conflict.page().select("[name=period]").val()).isEqualTo("Mine");
            form.put("version", conflict.page().select("[name=version]").val());
            assertThat(officer.post(path, form).status()).isEqualTo(303);
            assertThat(officer.get(path).text()).contains("Mine");
        }

        @Test
        void themesAreAddedRenamedMovedAndRemoved() throws IOException {
            var plan = plan();
            var path = "/sheffield/plans/" + plan.get("id") + "/themes";
            assertThat(officer.post(path, Map.of("title", "Money", "version", "2")).status()).isEqualTo(303);
            assertThat(officer.post(path, Map.of("title", "money", "version", "3")).page().select("#title-error").text())
                    .contains("Another theme of this plan");
            var stale = officer.post(path, Map.of("title", "People", "version", "2"));
            assertThat(stale.status()).isEqualTo(409);
            assertThat(stale.page().select("#title").val()).isEqualTo("People");
            var care = path + "/" + theme(plan, 0);
            assertThat(officer.post(care + "/position", Map.of("direction", "down", "version", "3")).status()).isEqualTo(303);
            assertThat(officer.get(path).page().select(".app-order__what strong").eachText()).containsExactly("Money", "Care");
            var renamed = officer.post(care, Map.of("title", "Carers", "version", "3"));
            assertThat(renamed.status()).isEqualTo(409);
            assertThat(renamed.text()).contains("“Care”");
            assertThat(officer.post(care, Map.of("title", "Carers", "version", renamed.page().select("[name=version]").val())).status())
                    .isEqualTo(303);
            assertThat(officer.post(care, Map.of("title", "", "version", "5")).status()).isEqualTo(422);
            assertThat(officer.post(care + "/withdrawal", Map.of("version", "5")).status()).isEqualTo(303);
            assertThat(officer.post(care + "/withdrawal", Map.of("version", "6")).status()).isEqualTo(404);
        }

        @Test
        void anActionIsAddedAndThePageSaysWhatByWhenMeans() throws IOException {
            var plan = plan();
            var form = Map.of("plan", plan.get("id").toString(), "theme", theme(plan, 0).toString(), "title", "Ask all providers",
                    "segments", "home-care", "byWhen", "Q2 2026/27");
            assertThat(officer.get("/sheffield/actions/new?plan=" + plan.get("id")).status()).isEqualTo(200);
            var added = officer.post("/sheffield/actions", form);
            assertThat(added.status()).isEqualTo(303);
            var page = officer.get(added.header("Location"));
            assertThat(page.text()).contains("Action 1.1 added. By when: 1 July 2026 to 30 September 2026", "Home care");
        }

        @Test
        void wordsThatAreNoDateAreKeptAndSaidToBe() throws IOException {
            var plan = plan();
            var added = officer.post("/sheffield/actions", Map.of("plan", plan.get("id").toString(),
                    "theme", theme(plan, 0).toString(), "title", "Some day", "byWhen", "when the board agrees"));
            var page = officer.get(added.header("Location"));
            assertThat(page.text()).contains("when the board agrees", "could not be read as a date", "never overdue");
            assertThat(page.page().select("a[href=/help#by-when]")).hasSize(1);
            var form = officer.get(added.header("Location") + "/edit");
            assertThat(form.text()).contains("“when the board agrees” could not be read as a date");
        }

        @Test
        void aRefusedActionKeepsEverythingAndSaysWhatByWhenMeans() throws IOException {
            var plan = plan();
            var answer = officer.post("/sheffield/actions", Map.of("plan", plan.get("id").toString(), "theme", "",
                    "title", "", "owner", "o".repeat(201), "segments", "home-care", "byWhen", "Winter 2026", "ref", "9.9"));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.page().select(".govuk-error-summary a").eachAttr("href"))
                    .containsExactly("#theme", "#title", "#owner")
                    .allMatch(href -> answer.page().selectFirst(href) != null);
            assertThat(answer.page().select("[name=segments][checked]").eachAttr("value")).containsExactly("home-care");
            assertThat(answer.page().select("[name=ref]").val()).isEqualTo("9.9");
            assertThat(answer.text()).contains("1 December 2026 to 28 February 2027");
        }

        @Test
        void theSecondOfTwoSeesBothTextsOfAnAction() throws IOException {
            var plan = plan();
            var action = action(plan, "Contested");
            var path = "/sheffield/actions/" + action.get("id");
            var form = new HashMap<>(Map.of("theme", theme(plan, 0).toString(), "title", "Contested", "byWhen", "Summer 2027",
                    "edition", "1"));
            assertThat(officer.post(path, form).status()).isEqualTo(303);
            form.put("byWhen", "Autumn 2027");
            form.put("segments", "home-care");
            var conflict = officer.post(path, form);
            assertThat(conflict.status()).isEqualTo(409);
            assertThat(conflict.page().select("tr:contains(By when)").text()).contains("Summer 2027", "Autumn 2027", "different");
            assertThat(conflict.page().select("tr:contains(Reference)").text()).contains("the same");
            assertThat(conflict.page().select("[name=segments][checked]")).hasSize(1);
            form.put("edition", conflict.page().select("[name=edition]").val());
            assertThat(officer.post(path, form).status()).isEqualTo(303);
            assertThat(officer.get(path).page().select("#changes ~ ol").text())
                    .contains("was Spring 2027", "now Summer 2027", "was Summer 2027", "now Autumn 2027", "later");
        }

        @Test
        void anActionIsMovedAndRemoved() throws IOException {
            var plan = plan();
            var first = action(plan, "First");
            action(plan, "Second");
            var path = "/sheffield/actions/" + first.get("id");
            var moved = officer.post(path + "/position", Map.of("direction", "down"));
            assertThat(moved.header("Location")).isEqualTo("/sheffield/plans/%s/order#action-%s".formatted(plan.get("id"), first.get("id")));
            assertThat(officer.get("/sheffield/plans/" + plan.get("id") + "/order").page().select(".app-order__what").eachText())
                    .containsExactly("1.2 Second", "1.1 First");
            assertThat(officer.post(path + "/position", Map.of("direction", "sideways")).status()).isEqualTo(422);
            assertThat(officer.get(path + "/withdrawal").text()).contains("report the action as stopped");
            assertThat(officer.post(path + "/withdrawal", Map.of("version", "1", "edition", "7")).status()).isEqualTo(409);
            assertThat(officer.post(path + "/withdrawal", Map.of()).status()).isEqualTo(422);
            assertThat(officer.post(path + "/withdrawal", Map.of("version", "1", "edition", "1")).status()).isEqualTo(303);
            assertThat(officer.get(path).status()).isEqualTo(404);
            var withdrawal = "/sheffield/plans/" + plan.get("id") + "/withdrawal";
            assertThat(officer.get(withdrawal).text()).contains("cannot be removed");
            assertThat(officer.post(withdrawal, Map.of("version", "2")).status()).isEqualTo(422);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/plans/999999", "/plans/999999/edit", "/plans/x", "/plans/1/themes/999999/edit",
            "/actions/new", "/actions/new?plan=x", "/actions/999999/edit", "/actions/999999/withdrawal"})
        void whatIsNotThereIsNotFound(String path) {
            assertThat(officer.get("/sheffield" + path).status()).isEqualTo(404);
        }

        @Test
        void aViewerReadsAndDoesNotWrite() throws IOException {
            var plan = plan();
            var path = "/sheffield/plans/" + plan.get("id");
            assertThat(viewer.get(path).text()).doesNotContain("Add an action", "Change the plan");
            assertThat(viewer.get("/sheffield/plans").text()).doesNotContain("Add a plan");
            for (var closed : List.of("/edit", "/themes", "/order", "/withdrawal")) {
                assertThat(viewer.get(path + closed).status()).as(closed).isEqualTo(403);
            }
            assertThat(viewer.post("/sheffield/plans", Map.of("title", "Mine", "period", "2026")).status()).isEqualTo(403);
            assertThat(viewer.api("POST", "/api/v1/sheffield/plans", viewerToken, "{\"title\":\"M\",\"period\":\"2026\"}").status())
                    .isEqualTo(403);
            assertThat(viewer.api("GET", "/api/v1/sheffield/plans/" + plan.get("id"), viewerToken, "").status()).isEqualTo(200);
        }
    }

    @Nested
    class Api {

        @Test
        void aPlanIsAddedReadChangedAndRemoved() throws IOException {
            var added = api("POST", "/plans", "{\"title\":\"By a program\",\"period\":\"2026\",\"lead\":\"The lead\"}");
            assertThat(added.status()).isEqualTo(201);
            var path = added.header("Location").replace("/api/v1/sheffield", "");
            assertThat(map(api("GET", path, ""))).containsEntry("lead", "The lead").containsEntry("version", 1);
            var changed = api("PUT", path, "{\"title\":\"By a program\",\"period\":\"2027\",\"version\":1}");
            assertThat(changed.status()).isEqualTo(200);
            assertThat(map(changed)).containsEntry("period", "2027").containsEntry("version", 2).doesNotContainEntry("lead", "The lead");
            assertThat(api("PUT", path, "{\"title\":\"By a program\",\"period\":\"2028\",\"version\":1}").status()).isEqualTo(409);
            assertThat(api("DELETE", path, "").status()).isEqualTo(422);
            assertThat(api("DELETE", path + "?version=1", "").status()).isEqualTo(409);
            assertThat(api("DELETE", path + "?version=2", "").status()).isEqualTo(204);
            assertThat(api("GET", path, "").status()).isEqualTo(404);
        }

        @Test
        void themesAreWrittenUnderTheVersionOfThePlan() throws IOException {
            var plan = plan();
            var path = "/plans/" + plan.get("id") + "/themes";
            var two = map(api("POST", path, "{\"title\":\"Money\",\"version\":2}"));
            var money = path + "/" + theme(two, 1);
            assertThat(theme(map(api("POST", money + "/position", "{\"direction\":\"up\",\"version\":3}")), 0)).isEqualTo(theme(two, 1));
            assertThat(api("PUT", money, "{\"title\":\"Fees\",\"version\":3}").status()).isEqualTo(409);
            assertThat(api("PUT", money, "{\"title\":\"Fees\",\"version\":4}").body()).contains("Fees");
            assertThat(api("DELETE", money + "?version=5", "").status()).isEqualTo(200);
            assertThat(api("DELETE", money + "?version=6", "").status()).isEqualTo(404);
            assertThat(api("POST", path, "{\"title\":\" \"}").body()).contains("\"field\":\"title\"", "\"field\":\"version\"");
        }

        @Test
        void anActionIsAddedChangedMovedAndRemoved() throws IOException {
            var plan = plan();
            var body = "{\"planId\":\"%s\",\"themeId\":\"%s\",\"title\":\"A\",\"owner\":\"Somebody\",\"byWhen\":\"2026/27\"}"
                    .formatted(plan.get("id"), theme(plan, 0));
            var added = api("POST", "/actions", body);
            assertThat(added.status()).isEqualTo(201);
            assertThat(map(added)).containsEntry("ref", "1.1").containsEntry("lifecycle", "NOT_STARTED");
            assertThat(added.body()).contains("\"end\":\"2027-03-31\"");
            var path = added.header("Location").replace("/api/v1/sheffield", "");
            var change = "{\"themeId\":%s,\"title\":\"B\",\"edition\":%s}";
            assertThat(map(api("PUT", path, change.formatted(theme(plan, 0), 1)))).containsEntry("title", "B").containsEntry("edition", 2);
            assertThat(api("PUT", path, change.formatted(theme(plan, 0), 1)).status()).as("sent twice").isEqualTo(200);
            assertThat(api("PUT", path, change.formatted(theme(plan, 0), 1).replace("B", "C")).status()).isEqualTo(409);
            assertThat(api("POST", path + "/position", "{\"direction\":\"up\"}").status()).isEqualTo(200);
            assertThat(api("DELETE", path, "").body()).contains("\"field\":\"version\"", "\"field\":\"edition\"");
            assertThat(api("DELETE", path + "?version=1&edition=1", "").status()).isEqualTo(409);
            assertThat(api("DELETE", path + "?version=1&edition=2", "").status()).isEqualTo(204);
            assertThat(api("GET", path, "").status()).isEqualTo(404);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                {"themeId":"T","title":"x"}                                             | planId
                {"planId":"999999","themeId":"T","title":"x"}                           | planId
                {"planId":"P","title":"x"}                                              | themeId
                {"planId":"P","themeId":"abc","title":"x"}                              | themeId
                {"planId":"P","themeId":"999999","title":"x"}                           | themeId
                {"planId":"P","themeId":"T","title":"\\u200b"}                          | title
                {"planId":"P","themeId":"T","title":"a\\u0000b"}                        | title
                {"planId":"P","themeId":"T","title":"x","segments":["space-travel"]}    | segments
                {"planId":"P","themeId":"T","title":"x","ref":"123456789012345678901"}  | ref
                """)
        void badInputNamesTheField(String body, String field) throws IOException {
            var plan = plan();
            var answer = api("POST", "/actions", body.replace("\"P\"", plan.get("id").toString()).replace("\"T\"", theme(plan, 0).toString()));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"{\"title\":{}}", "{\"title\":[]}", "{\"title\":[\"x\",\"y\"],\"period\":\"2026\"}", "[]", "3", "\"x\"", "null",
            "{not json", "{\"segments\":\"home-care\"}", "{\"segments\":[{}]}", "{\"segments\":[null]}", "{\"version\":{}}",
            "{\"edition\":1.5,\"themeId\":-1}", "{\"planId\":99999999999999999999}", ""})
        void whatIsNotOfTheRightKindIsRefused(String body) throws IOException {
            var plan = plan();
            var action = action(plan, "Solid");
            for (var route : List.of("POST /plans", "PUT /plans/" + plan.get("id"), "POST /plans/" + plan.get("id") + "/themes",
                    "PUT /plans/%s/themes/%s".formatted(plan.get("id"), theme(plan, 0)), "POST /actions",
                    "PUT /actions/" + action.get("id"), "POST /actions/" + action.get("id") + "/position")) {
                var parts = route.split(" ");
                assertThat(api(parts[0], parts[1], body).status()).as(route).isIn(400, 422);
            }
        }

        @Test
        void listsComePageByPage() throws IOException {
            plan();
            var answer = map(api("GET", "/plans?size=1", ""));
            assertThat((List<?>) answer.get("items")).hasSize(1);
            assertThat(((Number) answer.get("total")).intValue()).isGreaterThan(1);
            assertThat(api("GET", "/plans?asAt=never", "").status()).isEqualTo(422);
        }

        @Test
        void everythingIsInTheAuditTrail() throws IOException {
            var plan = plan();
            var action = action(plan, "Audited");
            api("PUT", "/actions/" + action.get("id"), "{\"themeId\":%s,\"title\":\"Audited\",\"byWhen\":\"Autumn 2027\",\"edition\":1}"
                    .formatted(theme(plan, 0)));
            var admin = browser("admin");
            assertThat(admin.get("/sheffield/audit").text())
                    .contains("by when (Spring 2027 to Autumn 2027)", "1.1 Audited", plan.get("title").toString());
        }
    }
}

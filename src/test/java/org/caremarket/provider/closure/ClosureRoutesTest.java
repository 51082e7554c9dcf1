package org.caremarket.provider.closure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.caremarket.council.Councils;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.ContractStatus;
import org.caremarket.provider.LocationText;
import org.caremarket.provider.Locations;
import org.caremarket.provider.ProviderText;
import org.caremarket.provider.Providers;
import org.caremarket.provider.ServiceType;
import org.caremarket.testing.CouncilRoutes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exits and continuity plans on pages and as JSON. */
class ClosureRoutesTest extends CouncilRoutes {

    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Councils councils;

    @Inject
    Providers providers;

    @Inject
    Locations locations;

    @Test
    void anExitClosesTheLocationAndItsContinuityPlanSaysHowFarItIs() {
        var home = home("south");
        var exit = exit(home, Map.of());
        assertThat(officer.get(exit).text()).contains("for financial reasons", "Start a continuity plan");
        assertThat(sheffield().call(() -> locations.find(home).orElseThrow().closed())).contains(LocalDate.of(2026, 3, 31));
        var plan = plan(exit);
        assertThat(officer.get(plan).text()).contains("41 people are affected; nobody has moved yet; 0 of 16 steps are done; next: confirm");
        assertThat(officer.post(plan + "/moves", Map.of("movedOn", "1 March 2026", "people", "12")).status()).isEqualTo(303);
        var step = officer.get(plan).page().select("a[href^=" + plan + "/steps/]").attr("href");
        var done = Map.of("state", "done", "doneOn", "2 March 2026", "note", "A private word", "version", "1");
        assertThat(officer.post(step, done).status()).isEqualTo(303);
        var told = Map.of("told", "Families of residents", "toldOn", "2 March 2026", "how", "By letter", "byWhom", "Contracts manager");
        assertThat(officer.post(plan + "/told", told).status()).isEqualTo(303);
        assertThat(officer.get(plan).text()).contains("41 people are affected; 12 have moved; 1 of 16 steps are done; next: count",
                "Families of residents", "A private word");
        assertThat(viewer.get(plan).text()).contains("12 have moved", "Families of residents").doesNotContain("A private word");
        assertThat(officer.get("/sheffield").text()).contains("12 have moved");
        assertThat(officer.post(step, done).status()).as("the step was changed since").isEqualTo(409);
        assertThat(viewer.post(step, done).status()).isEqualTo(403);
        assertThat(officer.post(plan + "/moves", Map.of("movedOn", "3 March 2026", "people", "30")).text()).contains("Only 41 people are affected");
        var line = officer.get(plan).page().select("form[action^=" + plan + "/moves/]").attr("action");
        assertThat(officer.post(line, Map.of()).status()).isEqualTo(303);
        assertThat(officer.get(plan).text()).contains("nobody has moved yet");
    }

    @Test
    void aPlanClosesOnlyWhenEveryStepIsSettledAndStaysAsItIs() throws IOException {
        var exit = exit(home("south"), Map.of());
        var plan = plan(exit);
        var lessons = Map.of("closedOn", "5 March 2026", "lessons", "Tell staff earlier.", "version", "1");
        assertThat(officer.post(plan + "/closure", lessons).text()).contains("16 steps are still open", "Tell staff earlier.");
        var id = map(api("GET", "/market-changes/" + number(exit), "")).get("continuity");
        for (var step : steps(id)) {
            assertThat(api("PUT", "/continuity/" + id + "/steps/" + step.get("id"),
                    "{\"state\":\"not-needed\",\"reason\":\"Tried\",\"version\":\"1\"}").status()).isEqualTo(200);
        }
        assertThat(officer.post(plan + "/closure", Map.of("closedOn", "5 March 2026", "lessons", "Words", "version", "7")).status()).isEqualTo(409);
        assertThat(officer.post(plan + "/closure", lessons).status()).isEqualTo(303);
        assertThat(officer.get(plan).text()).contains("closed on 5 March 2026", "Tell staff earlier.");
        assertThat(viewer.get(plan).text()).contains("closed on 5 March 2026").doesNotContain("Tell staff earlier.");
        assertThat(officer.post(plan + "/moves", Map.of("movedOn", "3 March 2026", "people", "1")).text()).contains("This plan is closed");
    }

    @Test
    void alternativesAreThoseOfTheSameSegmentNearFirstAndFreeByTheirNewestReading() {
        var home = home("south");
        var near = home("south");
        var far = home("north");
        var full = home("south");
        for (var each : Map.of(near, "3", far, "9", full, "0").entrySet()) {
            assertThat(officer.post("/sheffield/locations/" + each.getKey() + "/vacancies", reading("1 March 2026", each.getValue())).status())
                    .isEqualTo(303);
        }
        var rows = officer.get(plan(exit(home, Map.of()))).page().select("h2#places ~ table").first();
        var places = rows.select("tbody th a").eachAttr("href");
        assertThat(places).contains("/sheffield/locations/" + near + "/vacancies", "/sheffield/locations/" + far + "/vacancies")
                .doesNotContain("/sheffield/locations/" + full + "/vacancies", "/sheffield/locations/" + home + "/vacancies");
        assertThat(places.indexOf("/sheffield/locations/" + near + "/vacancies"))
                .isLessThan(places.indexOf("/sheffield/locations/" + far + "/vacancies"));
        assertThat(rows.text()).contains("3 beds", "1 March 2026");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who        |                  | Choose a location or provider
            who        | location-99999999| Choose a location or provider
            kind       | sideways         | Choose entry or exit
            onDay      | 31 February 2026 | real day
            onDay      | 1 March 2999     | 10 years ahead
            noticeOn   | 1 January 2999   | today or in the past
            cause      |                  | Choose why it leaves
            cause      | other            | Say in words
            beds       | 12,5             | whole number
            beds       | -1               | 0 or more
            beds       | 99999999999      | 2,000 or less
            hours      | many             | must be a number
            """)
    void aRefusedExitKeepsWhatWasTypedAndMarksTheField(String field, String typed, String message) {
        var form = form(home("south"));
        form.put(field, typed == null ? "" : typed);
        var answer = officer.post("/sheffield/market-changes", form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".govuk-error-summary").text()).contains(message);
        assertThat(answer.page().select("#note").text()).isEqualTo("A word between officers");
    }

    @Test
    void longTextsAndSignsThatCannotBeKeptAreRefused() {
        var form = form(home("south"));
        form.put("note", "x".repeat(10_000));
        assertThat(officer.post("/sheffield/market-changes", form).text()).contains("4,000 characters or less");
        form.put("note", "a\0b");
        assertThat(officer.post("/sheffield/market-changes", form).status()).isEqualTo(422);
    }

    @Test
    void ofTwoWhoChangeAtOnceTheSecondSeesBothTextsAndTheRegisterFollowsTheDay() {
        var home = home("south");
        var path = exit(home, Map.of());
        var form = form(home);
        form.putAll(Map.of("version", "1", "onDay", "30 April 2026"));
        assertThat(officer.post(path, form).status()).isEqualTo(303);
        assertThat(sheffield().call(() -> locations.find(home).orElseThrow().closed())).contains(LocalDate.of(2026, 4, 30));
        form.put("onDay", "31 May 2026");
        var answer = officer.post(path, form);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("table").text()).contains("30 April 2026", "31 May 2026");
        form.put("version", answer.page().select("[name=version]").val());
        form.put("onDay", "");
        assertThat(officer.post(path, form).status()).isEqualTo(303);
        assertThat(sheffield().call(() -> locations.find(home).orElseThrow().closed())).isEmpty();
    }

    @Test
    void countsOfPublishedClosuresStandBesideTheRecordedOnesAndAreNotAdded() throws IOException {
        var page = officer.get("/sheffield/market-changes").text();
        assertThat(page).contains("Since 2015, care homes: 5 closed over practice and 12 closed for financial reasons",
                "Market Oversight and Sustainability Delivery Plan 2023/4", "not added");
        exit(home("south"), Map.of("onDay", "31 March 2019", "noticeOn", ""));
        assertThat(officer.get("/sheffield/market-changes").page().select("#year-2018").text()).isEqualTo("2018 to 2019");
        var json = map(api("GET", "/market-changes", ""));
        assertThat(json.get("published").toString()).contains("exits=5", "exits=12");
        assertThat(viewer.api("GET", "/api/v1/sheffield/market-changes", viewerToken, "").body()).doesNotContain("A word between officers");
        assertThat(officer.get("/sheffield/market-changes.csv").body()).contains("2019-03-31").doesNotContain("A word between officers");
        assertThat(officer.get("/sheffield/market-changes.xlsx").header("Content-Type")).contains("spreadsheetml");
    }

    @Test
    void programsDoTheSame() throws IOException {
        var home = home("south");
        var added = api("POST", "/market-changes",
                "{\"kind\":\"exit\",\"who\":\"location-%d\",\"noticeOn\":\"2026-03-01\",\"cause\":\"practice\"}".formatted(home));
        assertThat(added.status()).isEqualTo(201);
        var id = map(added).get("id");
        assertThat(api("PUT", "/market-changes/" + id, "{\"noticeOn\":\"2026-03-01\",\"cause\":\"planned\",\"version\":\"1\"}").status()).isEqualTo(200);
        assertThat(api("PUT", "/market-changes/" + id, "{\"noticeOn\":\"2026-03-02\",\"cause\":\"planned\",\"version\":\"1\"}").status()).isEqualTo(409);
        var started = api("POST", "/continuity", "{\"change\":\"%s\",\"lead\":\"Head of commissioning\",\"nhs\":\"2\"}".formatted(id));
        assertThat(started.status()).isEqualTo(201);
        var plan = "/continuity/" + map(started).get("id");
        assertThat(map(started)).containsEntry("nhs", 2).doesNotContainKey("selfFunders");
        assertThat((String) map(started).get("answer")).startsWith("At least 2 people are affected");
        assertThat(api("POST", "/continuity", "{\"change\":\"%s\",\"lead\":\"Another\"}".formatted(id)).status()).isEqualTo(422);
        assertThat(api("PUT", plan, "{\"lead\":\"Another role\",\"version\":\"1\"}").status()).isEqualTo(200);
        assertThat(api("PUT", plan, "{\"lead\":\"A third role\",\"version\":\"1\"}").status()).isEqualTo(409);
        assertThat(api("POST", plan + "/moves", "{\"movedOn\":\"2026-03-03\",\"people\":\"2\"}").status()).isEqualTo(200);
        assertThat(api("POST", plan + "/told", "{\"told\":\"Staff\"}").body()).contains("\"field\":\"toldOn\"");
        assertThat(map(api("GET", "/continuity", "")).get("items").toString()).contains("Another role");
        for (var bad : new String[] {"[]", "null", "{not json", "{\"state\":{}}"}) {
            assertThat(api("POST", "/market-changes", bad).status()).isIn(400, 422);
            assertThat(api("POST", plan + "/moves", bad).status()).isIn(400, 422);
        }
    }

    @SuppressWarnings("unchecked")
    private Iterable<Map<String, Object>> steps(Object plan) throws IOException {
        return (Iterable<Map<String, Object>>) map(api("GET", "/continuity/" + plan, "")).get("steps");
    }

    private String plan(String exit) {
        var answer = officer.post(exit + "/continuity", Map.of("lead", "Head of commissioning", "deadline", "25 March 2026",
                "councilFunded", "24", "selfFunders", "11", "nhs", "5", "otherCouncils", "1"));
        assertThat(answer.status()).isEqualTo(303);
        return exit + "/continuity";
    }

    private String exit(long home, Map<String, String> other) {
        var form = form(home);
        form.putAll(other);
        var answer = officer.post("/sheffield/market-changes", form);
        assertThat(answer.status()).isEqualTo(303);
        return answer.header("Location");
    }

    private static Map<String, String> form(long home) {
        return new HashMap<>(Map.of("kind", "exit", "who", "location-" + home, "onDay", "31 March 2026", "noticeOn",
                TypedDate.words(LocalDate.of(2026, 1, 5)), "cause", "financial", "beds", "41", "note", "A word between officers"));
    }

    private static Map<String, String> reading(String day, String beds) {
        return Map.of("asAt", day, "unit", "beds", "available", beds, "source", "The provider by telephone");
    }

    private static String number(String path) {
        return path.replaceFirst(".*/", "");
    }

    private CouncilScope sheffield() {
        return councils.council("sheffield").orElseThrow();
    }

    private long home(String locality) {
        var name = "Home " + NUMBER.incrementAndGet();
        return sheffield().call(() -> {
            var provider = providers.add(new ProviderText(name + " Ltd", Optional.empty(), Optional.empty(), Optional.empty()), OFFICER);
            return locations.add(new LocationText(provider, name, Optional.empty(), Optional.empty(), Optional.empty(),
                    Set.of(ServiceType.CARE_HOME_WITHOUT_NURSING), Set.of("routes-segment"), Optional.of(locality), Optional.of(41),
                    Optional.<BigDecimal>empty(), ContractStatus.SPOT, Optional.empty(), Optional.empty(), Optional.empty()), OFFICER);
        });
    }
}

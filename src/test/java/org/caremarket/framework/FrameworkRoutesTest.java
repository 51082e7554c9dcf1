package org.caremarket.framework;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.provider.ProviderText;
import org.caremarket.provider.Providers;
import org.caremarket.testing.CouncilRoutes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Frameworks on pages and as JSON. */
class FrameworkRoutesTest extends CouncilRoutes {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    private Providers providers;

    @Inject
    private CouncilDirectory councils;

    @BeforeAll
    void registerAProvider() {
        councils.council("sheffield").orElseThrow().call(() -> providers.add(
                new ProviderText("Example Routes Care", Optional.empty(), Optional.empty(), Optional.empty()),
                new Actor(0, "Test", Role.OFFICER, "")));
    }

    @Test
    void aFrameworkIsAddedChangedAndRead() {
        var form = form();
        var path = add(form);
        assertThat(officer.get(path).text()).contains("Framework added", "Running since 1 April 2020", "7 + 2 + 1 years",
                "31 March 2027", "31 March 2030", "Yes, until 7 March 2020");
        form.putAll(Map.of("purpose", "Care at home", "version", "1"));
        assertThat(officer.post(path, form).status()).isEqualTo(303);
        assertThat(officer.get(path).text()).contains("Care at home", "purpose (Not stated to Care at home)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title          |                  | Enter the framework's title
            initialYears   | 8                | makes 11 years, which is more than the 10 years
            extensionYears | 2, 2             | makes 11 years, which is more than the 10 years
            extensionYears | 2, two           | Each extension must be a number
            initialYears   | -7               | The initial term must be a number from 0 to 50
            initialYears   | 0.3              | must be whole months
            mostYears      | 12,5             | The most years must be a number
            startsOn       | 31 February 2026 | Enter a real day
            callInEndsOn   | 1 March 2020     | enter that day or a later one
            spotMost       | 101              | from 0 to 100
            segments       | moon-care        | Choose segments from the list
            keyDecision    | perhaps          | Choose yes, no or not stated
            """)
    void aRefusedFrameworkKeepsWhatWasTypedAndMarksTheField(String field, String typed, String message) {
        var form = form();
        form.put(field, typed == null ? "" : typed);
        var answer = officer.post("/sheffield/frameworks", form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".govuk-error-summary").text()).contains(message);
        assertThat(answer.page().select("#decidedBy").val()).isEqualTo("Cabinet");
    }

    @Test
    void charactersThatCannotBeShownAndLongTextsAreRefused() {
        for (var typed : List.of("a\u0000b", "x".repeat(10_000))) {
            var form = form();
            form.put("title", typed);
            assertThat(officer.post("/sheffield/frameworks", form).status()).isEqualTo(422);
        }
    }

    @Test
    void ofTwoWhoChangeAtOnceTheSecondSeesBothTexts() {
        var form = form();
        var path = add(form);
        form.putAll(Map.of("purpose", "The first text", "version", "1"));
        officer.post(path, form);
        form.put("purpose", "The second text");
        var answer = officer.post(path, form);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("table").text()).contains("The first text", "The second text");
        form.put("version", answer.page().select("[name=version]").val());
        assertThat(officer.post(path, form).status()).isEqualTo(303);
    }

    @Test
    void extensionsAreDecidedInTheirOrderAndEachOnce() {
        var path = add(form());
        assertThat(officer.get(path + "/extensions/2").status()).isEqualTo(404);
        var decision = new HashMap<>(Map.of("taken", "yes", "decidedOn", "1 June 2025", "version", "1"));
        assertThat(officer.post(path + "/extensions/2", decision).status()).isEqualTo(422);
        assertThat(officer.post(path + "/extensions/1", decision).status()).isEqualTo(303);
        assertThat(officer.get(path).text()).contains("Extension 1, 2 years: taken", "31 March 2029");
        assertThat(officer.post(path + "/extensions/1", decision).status()).isEqualTo(409);
        decision.putAll(Map.of("taken", "no", "version", "2"));
        assertThat(officer.post(path + "/extensions/2", decision).status()).isEqualTo(303);
        assertThat(officer.get(path).text()).contains("latest possible end 31 March 2029");
        var form = form();
        form.putAll(Map.of("extensionYears", "1, 1", "version", "3"));
        assertThat(officer.post(path, form).text()).contains("An extension was decided already");
    }

    @Test
    void aRecommendationIsCarriedOutByANewActionThatKnowsIt() {
        var path = add(form());
        assertThat(officer.post(path + "/recommendations", Map.of("number", "1", "words", "Set the framework up")).status())
                .isEqualTo(303);
        assertThat(officer.post(path + "/recommendations", Map.of("number", "1", "words", "Again")).text())
                .contains("has this number");
        var link = officer.get(path).page().select("a:contains(Choose an action)").attr("href");
        var theme = officer.get(link).page().select("#theme option[value]:not([value=''])").first().val();
        assertThat(officer.post(link, Map.of("version", "1")).text())
                .contains("Choose an action that exists, or a theme for a new one");
        assertThat(officer.post(link, Map.of("theme", theme, "title", "Set it up", "byWhen", "Summer 2027", "version", "1"))
                .status()).isEqualTo(303);
        var action = officer.get(path).page().select("#decision ~ table a[href*=/actions/]").attr("href");
        assertThat(officer.get(action).text()).contains("Carries out", "Recommendation 1");
    }

    @Test
    void lotsMembersAndAwardsAreWrittenAndPlacesCounted() {
        var path = add(form());
        officer.post(path + "/lots", Map.of("name", "Tier 1, North", "tier", "1", "share", "80%", "places", "2"));
        assertThat(officer.post(path + "/lots", Map.of("name", "Tier 1, North")).text())
                .contains("Another lot of this framework has this name");
        assertThat(officer.get(path).text()).contains("0 of 2 held, 2 unfilled", "80%");
        var page = officer.get(path + "/members/new").page();
        var member = new HashMap<>(Map.of("lot", page.select("#lot option").last().val(),
                "provider", page.select("#provider option").last().val(), "state", "MEMBER"));
        assertThat(officer.post(path + "/members", member).status()).isEqualTo(303);
        assertThat(officer.post(path + "/members", member).text()).contains("in the lot already");
        assertThat(officer.get(path).text()).contains("1 of 2 held, 1 unfilled");
        var edit = officer.get(path).page().select("a[href*=/members/][href$=/edit]").attr("href");
        var left = Map.of("state", "LEFT", "leftOn", "1 June 2026", "reason", "Secret trouble", "version", "1");
        assertThat(officer.post(edit.replace("/edit", ""), Map.of("state", "LEFT", "version", "1")).text())
                .contains("Enter the last day", "Enter why");
        assertThat(officer.post(edit.replace("/edit", ""), left).status()).isEqualTo(303);
        assertThat(officer.get(path).text()).contains("0 of 2 held", "Secret trouble");
        assertThat(viewer.get(path).text()).doesNotContain("Secret trouble");
        assertThat(officer.post(path + "/awards", Map.of("kind", "BLOCK", "standing", "planned", "hoursAWeek", "400")).status())
                .isEqualTo(303);
        assertThat(officer.get(path).text()).contains("400 more block-booked hours a week are planned; how many there are now is not stated", "No provider yet");
        assertThat(officer.post(path + "/awards", Map.of("kind", "CONTRACT", "standing", "awarded")).text())
                .contains("Choose the member");
    }

    @Test
    void aMonthIsRecordedAndASharIsToldOnlyOfAWholeMonth() {
        var path = add(form());
        officer.post(path + "/lots", Map.of("name", "First", "tier", "1", "share", "80"));
        officer.post(path + "/lots", Map.of("name", "Second", "tier", "2"));
        var fields = officer.get(path + "/months/2026-04").page().select("[name^=amount.]").eachAttr("name");
        var month = new HashMap<>(Map.of(fields.get(0), "750", fields.get(1), "", fields.get(2), "50", "version", "1"));
        assertThat(officer.post(path + "/months/2026-04", month).status()).isEqualTo(303);
        assertThat(officer.get(path + "/months").text()).contains("no share can be told", "Not stated");
        assertThat(officer.post(path + "/months/2026-04", month).status()).isEqualTo(409);
        month.putAll(Map.of(fields.get(1), "200", "version", "2"));
        assertThat(officer.post(path + "/months/2026-04", month).status()).isEqualTo(303);
        assertThat(officer.get(path + "/months").text())
                .contains("tier 1 took 75.0% of the hours (target: at least 80%)", "5.0%");
        month.putAll(Map.of(fields.get(1), "12,5", "version", "3"));
        assertThat(officer.post(path + "/months/2026-04", month).status()).isEqualTo(422);
        assertThat(officer.get(path + "/months.csv").body()).contains("2026-04,First,750,75.0,5.0");
        assertThat(officer.get(path + "/months/2026-13").status()).isEqualTo(404);
    }

    @Test
    void theSameIsDoneByPrograms() throws IOException {
        var added = api("POST", "/frameworks",
                "{\"title\":\"By a program\",\"initialYears\":\"7\",\"extensionYears\":\"2, 2\",\"mostYears\":\"10\"}");
        assertThat(added.status()).isEqualTo(422);
        added = api("POST", "/frameworks",
                "{\"title\":\"By a program\",\"initialYears\":\"7\",\"extensionYears\":\"2, "
                        + "1\",\"mostYears\":\"10\",\"startsOn\":\"2023-01-01\"}");
        assertThat(added.status()).isEqualTo(201);
        assertThat(map(added)).containsEntry("latestEnd", "2032-12-31").containsEntry("state", "RUNNING");
        var id = ((Map<?, ?>) map(added).get("framework")).get("id");
        var lot = api("POST", "/frameworks/" + id + "/lots", "{\"name\":\"Lot\",\"places\":\"2\"}");
        assertThat(lot.status()).isEqualTo(201);
        assertThat(api("PUT", "/frameworks/" + id + "/lots/" + map(lot).get("id"), "{\"name\":\"Lot\",\"version\":\"9\"}")
                .status()).isEqualTo(409);
        assertThat(api("PUT", "/frameworks/" + id + "/months/2026-04",
                "{\"amounts\":{\"%s\":\"90\",\"spot\":\"10\"},\"version\":\"1\"}".formatted(map(lot).get("id"))).body())
                .contains("\"outsideShare\":10.0");
        assertThat(api("GET", "/frameworks", "").body()).contains("By a program");
    }

    @Test
    void filesAndDocumentsAreGiven() {
        var path = add(form());
        for (var ending : List.of("/document.html", "/document.pdf", "/document.docx", "/document.odt", "/timeline")) {
            assertThat(officer.get(path + ending).status()).as(ending).isEqualTo(200);
        }
        assertThat(officer.get(path + "/document.exe").status()).isEqualTo(404);
        assertThat(officer.get("/sheffield/frameworks.csv").body()).contains("7 + 2 + 1 years");
        assertThat(officer.get("/sheffield/frameworks.xlsx").status()).isEqualTo(200);
        assertThat(viewer.get("/sheffield/frameworks/new").status()).isEqualTo(403);
        assertThat(officer.get("/sheffield/market").text()).contains("Frameworks");
    }

    private String add(Map<String, String> form) {
        var answer = officer.post("/sheffield/frameworks", form);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.header("Location");
    }

    private static Map<String, String> form() {
        return new HashMap<>(Map.ofEntries(Map.entry("title", "Framework " + NUMBER.incrementAndGet()),
                Map.entry("decidedBy", "Cabinet"),
                Map.entry("decidedOn", "2 March 2020"), Map.entry("callIn", "yes"), Map.entry("callInEndsOn", "7 March 2020"),
                Map.entry("startsOn", "1 April 2020"), Map.entry("initialYears", "7"), Map.entry("extensionYears", "2, 1"),
                Map.entry("mostYears", "10"), Map.entry("counted", "HOURS")));
    }
}

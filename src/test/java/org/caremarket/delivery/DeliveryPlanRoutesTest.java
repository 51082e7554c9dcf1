package org.caremarket.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writing plans, themes and actions on pages. */
class DeliveryPlanRoutesTest extends DeliveryPlanRoutes {

    @Test
    void theListSaysTheAnswerFirstAndItsNumbersLeadToWhatTheyCount() {
        var list = officer.get("/sheffield/delivery-plans");
        assertThat(list.page().select("main h1 + p").text()).startsWith("There ");
        assertThat(list.page().select(".app-counts__link")).isNotEmpty()
                .allMatch(link -> officer.get(link.attr("href")).status() == 200);
    }

    @Test
    void aPlanShowsItsThemesInOrderAndKeepsToAnEarlierDay() {
        var path = officer.get("/sheffield/delivery-plans").page().select("main h2 a").first().attr("href");
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
        var answer = officer.post("/sheffield/delivery-plans", Map.of("title", " ", "period", "x".repeat(61), "lead", "The lead"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().title()).startsWith("Error: ");
        assertThat(answer.page().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#title", "#period");
        assertThat(answer.page().select("[name=lead]").val()).isEqualTo("The lead");
        assertThat(answer.page().select("#period-error").text()).contains("60 characters");
    }

    @Test
    void aPlanThatIsThereAlreadyIsRefusedBesideItsTitle() throws IOException {
        var plan = plan();
        var answer = officer.post("/sheffield/delivery-plans", Map.of("title", plan.get("title").toString(), "period", "2026"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#title-error").text()).contains("Another plan has that title");
    }

    @Test
    void theSecondOfTwoSeesBothHeadsAndMaySendAgain() throws IOException {
        var plan = plan();
        var path = "/sheffield/delivery-plans/" + plan.get("id");
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
        var path = "/sheffield/delivery-plans/" + plan.get("id") + "/themes";
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
        assertThat(moved.header("Location")).isEqualTo("/sheffield/delivery-plans/%s/order#action-%s".formatted(plan.get("id"), first.get("id")));
        assertThat(officer.get("/sheffield/delivery-plans/" + plan.get("id") + "/order").page().select(".app-order__what").eachText())
                .containsExactly("1.2 Second", "1.1 First");
        assertThat(officer.post(path + "/position", Map.of("direction", "sideways")).status()).isEqualTo(422);
        assertThat(officer.get(path + "/withdrawal").text()).contains("report the action as stopped");
        assertThat(officer.post(path + "/withdrawal", Map.of("version", "1", "edition", "7")).status()).isEqualTo(409);
        assertThat(officer.post(path + "/withdrawal", Map.of()).status()).isEqualTo(422);
        assertThat(officer.post(path + "/withdrawal", Map.of("version", "1", "edition", "1")).status()).isEqualTo(303);
        assertThat(officer.get(path).status()).isEqualTo(404);
        var withdrawal = "/sheffield/delivery-plans/" + plan.get("id") + "/withdrawal";
        assertThat(officer.get(withdrawal).text()).contains("cannot be removed");
        assertThat(officer.post(withdrawal, Map.of("version", "2")).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/delivery-plans/999999", "/delivery-plans/999999/edit", "/delivery-plans/x", "/delivery-plans/1/themes/999999/edit",
        "/actions/new", "/actions/new?plan=x", "/actions/999999/edit", "/actions/999999/withdrawal"})
    void whatIsNotThereIsNotFound(String path) {
        assertThat(officer.get("/sheffield" + path).status()).isEqualTo(404);
    }

    @Test
    void aViewerReadsAndDoesNotWrite() throws IOException {
        var plan = plan();
        var path = "/sheffield/delivery-plans/" + plan.get("id");
        assertThat(viewer.get(path).text()).doesNotContain("Add an action", "Change the plan");
        assertThat(viewer.get("/sheffield/delivery-plans").text()).doesNotContain("Add a plan");
        for (var closed : List.of("/edit", "/themes", "/order", "/withdrawal")) {
            assertThat(viewer.get(path + closed).status()).as(closed).isEqualTo(403);
        }
        assertThat(viewer.post("/sheffield/delivery-plans", Map.of("title", "Mine", "period", "2026")).status()).isEqualTo(403);
        assertThat(viewer.api("POST", "/api/v1/sheffield/delivery-plans", viewerToken, "{\"title\":\"M\",\"period\":\"2026\"}").status())
                .isEqualTo(403);
        assertThat(viewer.api("GET", "/api/v1/sheffield/delivery-plans/" + plan.get("id"), viewerToken, "").status()).isEqualTo(200);
    }
}

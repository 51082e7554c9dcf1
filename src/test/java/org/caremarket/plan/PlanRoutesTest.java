package org.caremarket.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Beginning plans and returns, and what heads them. */
class PlanRoutesTest extends PlanRoutes {

    @Test
    void theListSaysFirstHowManyThereAreAndWhereTheyStand() throws IOException {
        var plan = plan();
        var list = officer.get("/sheffield/plans");
        assertThat(list.page().select("main .govuk-body-l").text()).matches("There are \\d+ plans and returns: .*draft.*\\.");
        assertThat(list.page().select("main table a").eachText()).contains((String) plan.get("title"));
        assertThat(list.text()).contains("10 June 2024, 23:59").contains("No day is set");
    }

    @Test
    void aPlanIsBegunOnATemplateWithItsDeadline() {
        var choose = officer.get("/sheffield/plans/new");
        assertThat(choose.page().select("main h2 a").eachAttr("href")).contains("/sheffield/plans/new?template=msif-capacity-2024");
        var form = officer.get("/sheffield/plans/new?template=msif-capacity-2024").page();
        assertThat(form.select("[name=dueOn]").val()).isEqualTo("10 June 2024");
        assertThat(form.select("[name=dueAt]").val()).isEqualTo("23:59");
        var title = title();
        var added = officer.post("/sheffield/plans", Map.of("template", "msif-capacity-2024", "title", title,
                "period", "2024/25", "dueOn", "10/6/2024", "dueAt", "23:59", "follows", ""));
        assertThat(added.status()).isEqualTo(303);
        var page = officer.get(added.header("Location"));
        assertThat(page.page().select("main .govuk-body-l").text()).isEqualTo("Draft: 0 of 3 required sections are written, and 0 of 2 optional, 0 words. "
                + "It was to be submitted by 10 June 2024, 23:59, London time: that is over, and it will be marked as late.");
        assertThat(page.page().select("main tbody th").eachText()).first().asString().startsWith("1 Capacity in winter");
    }

    @Test
    void sectionsRepeatForTheMarketsThatAreChosen() throws IOException {
        var plan = plan("msp-provisional-2022", ",\"markets\":[\"domiciliary-18\"]");
        var keys = map(api("GET", "/plans/" + plan.get("id"), "")).get("sections").toString();
        assertThat(keys).contains("assessment.domiciliary-18").doesNotContain("care-homes-65");
        var refused = officer.post("/sheffield/plans", Map.of("template", "msp-provisional-2022", "title", title(), "period", "2022"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Select at least one market that the plan answers for");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndWhatWasTypedStays() {
        var answer = officer.post("/sheffield/plans", Map.of("template", "msif-capacity-2024", "title", " ", "period",
                "x".repeat(61), "dueOn", "31 February 2024", "dueAt", "25:00"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".govuk-error-summary a").eachText()).containsExactlyInAnyOrder(
                "Enter what the plan is called", "The period must be 60 characters or less",
                "Enter a day such as 10 June 2024, or leave it empty", "Enter a time such as 23:59, or leave it empty");
        assertThat(answer.page().select("[name=dueOn]").val()).isEqualTo("31 February 2024");
    }

    @Test
    void twoPlansCannotHaveOneTitleWhateverItsCase() throws IOException {
        var plan = plan();
        var answer = officer.post("/sheffield/plans", Map.of("template", "strategy", "title",
                plan.get("title").toString().toUpperCase(), "period", "2026"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Another plan has that title");
    }

    @Test
    void aPlanThatFollowsAnotherBeginsWithItsTexts() throws IOException {
        var first = plan("msp-provisional-2022", ",\"markets\":[\"domiciliary-18\"]");
        var second = plan("msp-final-2023", ",\"markets\":[\"domiciliary-18\"],\"follows\":\"%s\"".formatted(first.get("id")));
        assertThat(second.get("follows")).isEqualTo(first.get("id"));
        assertThat(officer.get(path(first)).text()).contains("It is followed by " + second.get("title"));
        var third = api("POST", "/plans", "{\"template\":\"msp-final-2023\",\"title\":\"%s\",\"period\":\"2023\",\"markets\":[\"domiciliary-18\"],\"follows\":\"%s\"}"
                .formatted(title(), first.get("id")));
        assertThat(third.status()).isEqualTo(422);
        assertThat(third.body()).contains("Another plan follows that one already");
    }

    @Test
    void whoIsLateSeesBothTextsAndCanSaveTheirs() throws IOException {
        var plan = plan();
        officer.get(path(plan) + "/edit");
        var mine = Map.of("title", title(), "period", "2027", "dueOn", "", "dueAt", "", "version", "1");
        assertThat(officer.post(path(plan), Map.of("title", title(), "period", "2028", "version", "1")).status()).isEqualTo(303);
        var late = officer.post(path(plan), mine);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("2027").contains("2028");
        assertThat(late.page().select("[name=version]").val()).isEqualTo("2");
    }

    @Test
    void aDraftCanBeRemovedByThoseWhoWrite() throws IOException {
        var plan = plan();
        assertThat(viewer.post(path(plan) + "/removal", Map.of("version", "1")).status()).isEqualTo(403);
        assertThat(officer.get(path(plan) + "/removal").text()).contains("Remove this plan?");
        assertThat(officer.post(path(plan) + "/removal", Map.of("version", "9")).status()).isEqualTo(409);
        assertThat(officer.post(path(plan) + "/removal", Map.of()).status()).isEqualTo(422);
        assertThat(officer.post(path(plan) + "/removal", Map.of("version", "1")).status()).isEqualTo(303);
        assertThat(officer.get(path(plan)).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plans/999999", "/plans/999999/text", "/plans/999999/edit", "/plans/999999/removal", "/plans/x"})
    void whatIsNotThereIsNotFound(String path) {
        assertThat(officer.get("/sheffield" + path).status()).isEqualTo(404);
    }

    @Test
    void programsBeginChangeAndRemovePlansByTheSameRules() throws IOException {
        assertThat(api("POST", "/plans", "{\"template\":\"none\",\"title\":\"T\",\"period\":\"2026\"}").body())
                .contains("Give the key of a template");
        assertThat(api("POST", "/plans", "{\"template\":\"strategy\",\"title\":\"T\",\"period\":\"2026\",\"follows\":\"999999\"}").body())
                .contains("There is no plan with this id");
        var plan = plan();
        var api = "/plans/" + plan.get("id");
        assertThat(plan.get("moves").toString()).isEqualTo("[review]");
        var changed = map(api("PUT", api, "{\"title\":\"%s\",\"period\":\"2030\",\"dueOn\":\"1 May 2030\",\"version\":\"1\"}".formatted(title())));
        assertThat(changed.get("dueAt")).isEqualTo("2030-05-01T22:59:00Z");
        assertThat(api("PUT", api, "{\"title\":\"%s\",\"period\":\"2030\",\"version\":\"1\"}".formatted(title())).status()).isEqualTo(409);
        assertThat(viewer.api("DELETE", "/api/v1/sheffield" + api + "?version=2", viewerToken, "").status()).isEqualTo(403);
        assertThat(api("DELETE", api + "?version=1", "").status()).isEqualTo(409);
        assertThat(api("DELETE", api + "?version=2", "").status()).isEqualTo(204);
        assertThat(api("GET", api, "").status()).isEqualTo(404);
    }
}

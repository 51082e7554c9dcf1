package org.caremarket.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Indicators that a council alone has, and the pages of all of them. */
class LocalIndicatorRoutesTest extends FigureRoutes {

    private static Map<String, String> local(String name) {
        return new HashMap<>(Map.of("name", name, "question", "How many homes did we visit?", "segment", "", "newSegment", "Visits",
                "kind", "COUNT", "unit", "homes", "decimals", "0", "polarity", "HIGHER", "definition", "Homes seen by an officer."));
    }

    @Test
    void anIndicatorOfOurOwnIsAddedAndSaysThatNobodyComparesIt() {
        var added = officer.post("/sheffield/indicators", local("Homes' visits & more"));
        assertThat(added.header("Location")).isEqualTo("/sheffield/indicators/L_HOMES_VISITS_MORE");
        var page = officer.get(added.header("Location"));
        assertThat(page.text()).contains("Indicator added", "the council's own", "compared with nobody", "No figures of it are recorded");
        assertThat(officer.get("/sheffield/indicators").page().select("h2:containsOwn(Visits) + table").text())
                .contains("Homes' visits & more", "Only ours");
        assertThat(officer.post("/sheffield/indicators", local("homes' visits & MORE")).page().select("#name-error").text())
                .contains("Another indicator has that name");
        assertThat(browser("admin").get("/sheffield/audit").text()).contains("added local indicator", "L_HOMES_VISITS_MORE");
    }

    @Test
    void aRefusedIndicatorKeepsWhatWasTyped() {
        var form = local(" ");
        form.putAll(Map.of("kind", "RATE", "per", "some", "decimals", "9", "newSegment", ""));
        var answer = officer.post("/sheffield/indicators", form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".govuk-error-summary a").eachAttr("href"))
                .contains("#name", "#segment", "#per", "#decimals", "#numerator", "#denominator")
                .allMatch(href -> answer.page().selectFirst(href) != null);
        assertThat(answer.page().select("[name=question]").val()).isEqualTo("How many homes did we visit?");
    }

    @Test
    void theSecondOfTwoSeesBothTexts() throws IOException {
        var path = officer.post("/sheffield/indicators", local("Contested visits")).header("Location");
        var form = local("Contested visits");
        form.put("version", "1");
        form.put("definition", "Theirs");
        assertThat(officer.post(path, form).status()).isEqualTo(303);
        form.put("definition", "Mine");
        var conflict = officer.post(path, form);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.page().select("tr:contains(Definition)").text()).contains("Theirs", "Mine", "different");
        form.put("version", conflict.page().select("[name=version]").val());
        assertThat(officer.post(path, form).status()).isEqualTo(303);
        assertThat(officer.get(path).text()).contains("Mine");
    }

    @Test
    void onlyAnIndicatorWithoutFiguresIsRemovedAndItsCodeIsNotGivenAgain() throws IOException {
        var path = officer.post("/sheffield/indicators", local("Short visits")).header("Location");
        var figure = figure("L_SHORT_VISITS", "2024-06", "\"value\":5");
        assertThat(officer.get(path).page().select("#figures + table").text()).contains("June 2024", "5 homes", "Capacity plan");
        assertThat(officer.get(path + "/withdrawal").text()).contains("cannot be removed");
        assertThat(officer.post(path + "/withdrawal", Map.of("version", "1")).status()).isEqualTo(422);
        api("DELETE", "/figures/%s?version=1".formatted(figure.get("id")), "");
        assertThat(officer.post(path + "/withdrawal", Map.of("version", "2")).status()).isEqualTo(409);
        assertThat(officer.post(path + "/withdrawal", Map.of("version", "1")).status()).isEqualTo(303);
        assertThat(officer.get(path).status()).isEqualTo(404);
        assertThat(officer.post("/sheffield/figures", form("L_SHORT_VISITS")).status()).isEqualTo(422);
        assertThat(officer.post("/sheffield/indicators", local("Short visits")).header("Location")).endsWith("L_SHORT_VISITS_2");
    }

    @Test
    void programsReadTheCatalogueAndWriteOnlyOurOwn() throws IOException {
        var code = share();
        var read = map(api("GET", "/indicators/" + code, ""));
        assertThat(read).containsEntry("unit", "%").containsEntry("local", true).containsEntry("version", 1);
        var change = "{\"name\":\"%s\",\"question\":\"Why?\",\"segment\":\"S\",\"polarity\":\"LOWER\",\"definition\":\"D\",\"version\":%d}";
        assertThat(api("PUT", "/indicators/" + code, change.formatted(read.get("name"), 7)).status()).isEqualTo(409);
        assertThat(map(api("PUT", "/indicators/" + code, change.formatted(read.get("name"), 1)))).containsEntry("polarity", "LOWER");
        var all = map(api("GET", "/indicators?size=1", ""));
        @SuppressWarnings("unchecked")
        var first = ((List<Map<String, Object>>) all.get("items")).getFirst();
        assertThat(first).containsEntry("local", false);
        var shared = "/indicators/" + first.get("code");
        assertThat(officer.get("/sheffield" + shared).page().select("h1").text()).isEqualTo(first.get("name"));
        assertThat(api("PUT", shared, change.formatted("Mine", 1)).status()).isEqualTo(404);
        assertThat(api("DELETE", shared + "?version=1", "").status()).isEqualTo(404);
        assertThat(api("DELETE", "/indicators/" + code + "?version=2", "").status()).isEqualTo(204);
        assertThat(viewer.api("POST", "/api/v1/sheffield/indicators", viewerToken, "{}").status()).isEqualTo(403);
        assertThat(viewer.get("/sheffield/indicators/new").status()).isEqualTo(403);
    }
}

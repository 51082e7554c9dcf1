package org.caremarket.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Objectives and the delivery actions that carry them. */
class ObjectiveRoutesTest extends TeamRoutes {

    @Test
    void anObjectiveIsAddedChangedMovedAndRemoved() throws IOException {
        var plan = plan("Strategy on pages", "strategy");
        var path = "/sheffield" + plan + "/objectives";
        assertThat(officer.get(path).page().select("h1 + p").text()).isEqualTo("No objectives are written yet.");
        var empty = officer.post(path, Map.of("text", " ", "section", ""));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#text", "#section");
        assertThat(officer.post(path, Map.of("text", "Of a summary", "section", "summary")).page().select("#section-error").text())
                .contains("ends with objectives");
        var first = add(path, "vision", "Homes are good");
        var second = add(path, "vision", "Homes are near");
        assertThat(officer.post(second + "/position", Map.of("direction", "up")).status()).isEqualTo(303);
        assertThat(officer.get(path).page().select(".app-order a").eachText()).containsExactly("Homes are near", "Homes are good");
        assertThat(officer.post(second + "/position", Map.of("direction", "left")).status()).isEqualTo(422);
        var form = new HashMap<>(Map.of("text", "Homes are better", "version", "1"));
        assertThat(officer.post(first, form).status()).isEqualTo(303);
        form.put("text", "Homes are best");
        var conflict = officer.post(first, form);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.page().select("tbody tr").text()).contains("Homes are better", "Homes are best");
        form.put("version", conflict.page().select("[name=version]").val());
        assertThat(officer.post(first, form).status()).isEqualTo(303);
        assertThat(officer.get("/sheffield" + plan + "/text").page().select("#vision li").eachText())
                .containsExactly("Homes are near", "Homes are best");
        assertThat(officer.post(first + "/removal", Map.of("version", "1")).status()).isEqualTo(409);
        assertThat(officer.get(first + "/removal").status()).isEqualTo(200);
        assertThat(officer.post(first + "/removal", Map.of("version", "3")).status()).isEqualTo(303);
        assertThat(officer.get(first).status()).isEqualTo(404);
        move(plan, PlanState.IN_REVIEW);
        assertThat(officer.post(path, Map.of("text", "Late", "section", "vision")).text()).contains("The plan is locked");
        assertThat(viewer.get(path).page().select("main form")).isEmpty();
    }

    @Test
    void itsProgressIsThatOfItsActions() throws IOException {
        var plan = plan("Strategy with actions", "strategy");
        var path = "/sheffield" + plan + "/objectives";
        var objective = add(path, "vision", "Fees are fair");
        assertThat(officer.get(objective).page().select("h1 + p").text()).isEqualTo("No action carries it yet.");
        var choice = officer.get(objective + "/actions");
        var ids = choice.page().select("[name=actions]").eachAttr("value");
        assertThat(ids).hasSizeGreaterThan(10);
        assertThat(officer.postBody(objective + "/actions", form("actions", ids.subList(0, 3), "before", List.of())).status()).isEqualTo(303);
        var page = officer.get(objective);
        assertThat(page.page().select("tbody tr")).hasSize(3);
        assertThat(page.page().select("h1 + p").text()).contains(" of 3 actions complete");
        assertThat(officer.get("/sheffield/actions/" + ids.getFirst()).text()).contains("Carries the objective Fees are fair Strategy with actions");

        // Filtered, the others stay; one that was shown as chosen and is not any more goes.
        var found = officer.get(objective + "/actions?q=nothing+of+this+name");
        assertThat(found.text()).contains("0 actions with “nothing of this name”");
        assertThat(found.page().select("[name=actions][checked]")).hasSize(3);
        officer.postBody(objective + "/actions", form("actions", ids.subList(1, 2), "before", ids.subList(0, 2)));
        assertThat(officer.get(objective).page().select("tbody tr th a").eachAttr("href"))
                .containsExactlyInAnyOrder("/sheffield/actions/" + ids.get(1), "/sheffield/actions/" + ids.get(2));
        assertThat(officer.postBody(objective + "/actions", form("actions", List.of("999999"), "before", List.of())).status()).isEqualTo(422);
        assertThat(officer.get(path).page().select("h1 + p").text()).startsWith("1 objective");
    }

    @Test
    void programsDoTheSame() throws IOException {
        var path = plan("Strategy by programs", "strategy") + "/objectives";
        var added = api("POST", path, "{\"text\":\"Care is near\",\"section\":\"market\"}");
        assertThat(added.status()).isEqualTo(201);
        assertThat(map(added)).containsEntry("progress", "No action carries it yet").containsEntry("version", 1);
        var one = path + "/" + map(added).get("id");
        var action = officer.get("/sheffield/actions").page().select("tbody th a").first();
        var id = action.attr("href").replaceFirst(".*/", "");
        assertThat(map(api("PUT", one + "/actions", "{\"actions\":[\"%s\"]}".formatted(id))).get("actions").toString()).isEqualTo("[" + id + "]");
        assertThat(map(api("PUT", one + "/actions", "{\"actions\":[]}")).get("actions")).isEqualTo(List.of());
        assertThat(map(api("PUT", one, "{\"text\":\"Care is nearer\",\"version\":\"1\"}"))).containsEntry("version", 2);
        assertThat(api("PUT", one, "{\"text\":\"Care is nearest\",\"version\":\"1\"}").status()).isEqualTo(409);
        assertThat(api("POST", one + "/position", "{\"direction\":\"down\"}").status()).isEqualTo(200);
        assertThat(list(api("GET", path, ""))).hasSize(1);
        assertThat(api("GET", one, "").status()).isEqualTo(200);
        assertThat(api("DELETE", one + "?version=1", "").status()).isEqualTo(409);
        assertThat(api("DELETE", one + "?version=2", "").status()).isEqualTo(204);
        assertThat(api("GET", one, "").status()).isEqualTo(404);
    }

    @Test
    void aPlanThatFollowsBeginsWithTheObjectives() throws IOException {
        var plan = plan("Strategy followed", "strategy");
        var objective = add("/sheffield" + plan + "/objectives", "vision", "Goes on");
        var ids = officer.get(objective + "/actions").page().select("[name=actions]").eachAttr("value");
        officer.postBody(objective + "/actions", form("actions", ids.subList(0, 2), "before", List.of()));
        var next = api("POST", "/plans", "{\"title\":\"Strategy that follows\",\"period\":\"2030\",\"template\":\"strategy\",\"follows\":\"%d\"}"
                .formatted(id(plan)));
        assertThat(list(api("GET", "/plans/" + map(next).get("id") + "/objectives", ""))).singleElement().satisfies(each -> {
            assertThat(each.get("text")).isEqualTo("Goes on");
            assertThat((List<?>) each.get("actions")).hasSize(2);
        });
    }

    private String add(String path, String section, String text) {
        var added = officer.post(path, Map.of("text", text, "section", section));
        assertThat(added.status()).isEqualTo(303);
        return added.header("Location");
    }

    private String form(String name, List<String> values, String other, List<String> others) {
        var body = new StringBuilder("csrfToken=" + java.net.URLEncoder.encode(officer.csrf(), java.nio.charset.StandardCharsets.UTF_8));
        values.forEach(value -> body.append('&').append(name).append('=').append(value));
        others.forEach(value -> body.append('&').append(other).append('=').append(value));
        return body.toString();
    }
}

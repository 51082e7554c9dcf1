package org.caremarket.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Writing plans, themes and actions as JSON. */
class DeliveryPlanApiTest extends DeliveryPlanRoutes {

    @Test
    void aPlanIsAddedReadChangedAndRemoved() throws IOException {
        var added = api("POST", "/delivery-plans", "{\"title\":\"By a program\",\"period\":\"2026\",\"lead\":\"The lead\"}");
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
        var path = "/delivery-plans/" + plan.get("id") + "/themes";
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
        for (var route : List.of("POST /delivery-plans", "PUT /delivery-plans/" + plan.get("id"), "POST /delivery-plans/" + plan.get("id") + "/themes",
                "PUT /delivery-plans/%s/themes/%s".formatted(plan.get("id"), theme(plan, 0)), "POST /actions",
                "PUT /actions/" + action.get("id"), "POST /actions/" + action.get("id") + "/position")) {
            var parts = route.split(" ");
            assertThat(api(parts[0], parts[1], body).status()).as(route).isIn(400, 422);
        }
    }

    @Test
    void listsComePageByPage() throws IOException {
        plan();
        var answer = map(api("GET", "/delivery-plans?size=1", ""));
        assertThat((List<?>) answer.get("items")).hasSize(1);
        assertThat(((Number) answer.get("total")).intValue()).isGreaterThan(1);
        assertThat(api("GET", "/delivery-plans?asAt=never", "").status()).isEqualTo(422);
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

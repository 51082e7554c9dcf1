package org.caremarket.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recording figures as JSON. */
class FigureApiTest extends FigureRoutes {

    @Test
    void aFigureIsRecordedReadChangedAndRemoved() throws IOException {
        var code = share();
        var added = api("POST", "/figures", """
                {"indicator":"%s","period":"2023/24","state":"STATED","value":96,"numerator":508,"denominator":543,
                 "status":"PROVISIONAL","source":"By a program"}""".formatted(code));
        assertThat(added.status()).isEqualTo(201);
        assertThat(map(added)).containsEntry("period", "2023-24").containsEntry("words", "93.6%")
                .containsEntry("contradiction", "The source says 96%; 508 of 543 is 93.6%").containsEntry("version", 1);
        var path = "/figures/" + map(added).get("id");
        var change = "{\"state\":\"NOT_STATED\",\"status\":\"FINAL\",\"version\":%d}";
        assertThat(api("PUT", path, change.formatted(7)).status()).isEqualTo(409);
        var changed = api("PUT", path, change.formatted(1));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(map(changed)).containsEntry("words", "not stated").doesNotContainKey("value").containsEntry("version", 2);
        assertThat(api("GET", path + "/versions", "").body()).contains("\"version\":2", "\"version\":1", "\"value\":96");
        assertThat(api("DELETE", path, "").body()).contains("\"field\":\"version\"");
        assertThat(api("DELETE", path + "?version=1", "").status()).isEqualTo(409);
        assertThat(api("DELETE", path + "?version=2", "").status()).isEqualTo(204);
        assertThat(api("GET", path, "").status()).isEqualTo(404);
        assertThat(api("GET", path + "/versions", "").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.10", "93.6000", "123456789012345", "12345678901234.5678901234", "1630", "0.0000000001"})
    void numbersLoseNothingOnTheWay(String number) throws IOException {
        var code = count("Digits");
        var added = api("POST", "/figures", """
                {"indicator":"%s","period":"2023/24","state":"STATED","value":%s,"status":"FINAL","source":"S"}""".formatted(code, number));
        assertThat(added.status()).isEqualTo(201);
        var sent = new java.math.BigDecimal(added.body().replaceAll(".*\"value\":([-0-9.Ee+]+),.*", "$1"));
        assertThat(sent).isEqualTo(new java.math.BigDecimal(number));
    }

    @Test
    void whatIsWrongNamesTheField() throws IOException {
        var code = share();
        figure(code, "2023-24", "\"value\":50");
        for (var wrong : List.of("value|\"value\":101", "value|\"value\":1e400", "numerator|\"numerator\":5,\"denominator\":4", "period|\"period\":\"x\"",
                "method|\"method\":9", "source|\"source\":\"Capacity plan\"", "state|\"state\":\"UNSURE\"", "note|\"note\":\"a\\u0000b\"",
                "indicator|\"indicator\":\"NO_SUCH\"")) {
            var parts = wrong.split("\\|");
            var fields = new java.util.LinkedHashMap<String, String>();
            List.of("\"indicator\":\"" + code + "\"", "\"period\":\"2023-24\"", "\"state\":\"STATED\"", "\"value\":50", "\"status\":\"FINAL\"",
                    "\"source\":\"Another\"").forEach(field -> fields.put(field.split(":")[0], field));
            List.of(parts[1].split(",(?=\")")).forEach(field -> fields.put(field.split(":")[0], field));
            var answer = api("POST", "/figures", "{" + String.join(",", fields.values()) + "}");
            assertThat(answer.status()).as(wrong).isEqualTo(422);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.body()).as(wrong).contains("\"field\":\"" + parts[0] + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "3", "null", "{not json", "", "{\"value\":{}}", "{\"indicator\":[]}", "{\"version\":{}}"})
    void whatIsNotOfTheRightKindIsRefused(String body) throws IOException {
        var figure = figure(share(), "2023-24", "\"value\":50");
        for (var route : List.of("POST /figures", "PUT /figures/" + figure.get("id"), "POST /indicators")) {
            var parts = route.split(" ");
            assertThat(api(parts[0], parts[1], body).status()).as(route).isIn(400, 422);
        }
    }

    @Test
    void listsAreFilteredAndComePageByPage() throws IOException {
        var code = share("Listed");
        figure(code, "2022-23", "\"value\":50");
        figure(code, "2023-24", "\"value\":51");
        assertThat(map(api("GET", "/figures?segment=Listed", ""))).containsEntry("total", 1);
        var page = map(api("GET", "/figures?segment=Listed&show=all&size=1", ""));
        assertThat(page).containsEntry("total", 2);
        assertThat((List<?>) page.get("items")).hasSize(1);
        assertThat(api("GET", "/figures?year=soon", "").status()).isEqualTo(422);
        assertThat(viewer.api("GET", "/api/v1/sheffield/figures", viewerToken, "").status()).isEqualTo(200);
        assertThat(viewer.api("POST", "/api/v1/sheffield/figures", viewerToken, "{}").status()).isEqualTo(403);
    }
}

package org.caremarket.plan.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.caremarket.testing.Browser;
import org.caremarket.testing.CouncilRoutes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What everybody can read of a council's plans: what was published, and nothing else. */
class PublishedRoutesTest extends CouncilRoutes {

    private static int number;

    private Browser reader;
    private String approver;

    @BeforeAll
    void people() throws IOException {
        reader = new Browser(server.getURI());
        approver = token("approver");
    }

    @Test
    void aPlanIsThereForEverybodyOnceItIsPublishedAndNotBefore() throws Exception {
        var plan = written("null");
        nothing(plan);
        move(plan, "review");
        move(plan, "approval");
        nothing(plan);
        move(plan, "submission");
        nothing(plan);
        move(plan, "publication");
        var page = reader.get(path(plan));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Published by Sheffield City Council on", "What winter was.", (String) plan.get("title"))
                .doesNotContain("Approver", "Officer", "@");
        assertThat(page.header("Cache-Control")).isEqualTo("private, max-age=60");
        assertThat(reader.get("/sheffield/published").text()).contains((String) plan.get("title"));
        assertThat(officer.get(path(plan)).header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void theFileIsExactlyWhatWasHashed() throws Exception {
        var plan = published("null");
        var answer = read(plan);
        var file = reader.get((String) answer.get("content"));
        assertThat(file.header("Content-Type")).startsWith("application/json");
        assertThat(answer.get("hash")).isEqualTo(sha256(file.body()));
        assertThat(reader.get(path(plan)).body()).contains((String) answer.get("hash"));
        assertThat(officer.get("/sheffield/plans/%s/editions/1.json".formatted(plan.get("id"))).body()).isEqualTo(file.body());
        assertThat(api("GET", "/plans/%s/editions/1.json".formatted(plan.get("id")), "").body()).isEqualTo(file.body());
    }

    @Test
    void whatIsWithdrawnSaysWhenAndWhyAndNothingMore() throws Exception {
        var plan = published("null");
        move(plan, "withdrawal", "A figure was wrong");
        var page = reader.get(path(plan));
        assertThat(page.text()).contains("withdrew it on", "A figure was wrong").doesNotContain("What winter was.");
        assertThat(reader.get(path(plan) + "/editions/1").text()).doesNotContain("What winter was.");
        assertThat(reader.get(path(plan) + "/editions/1.json").status()).isEqualTo(404);
        assertThat(read(plan)).containsEntry("standing", "WITHDRAWN").doesNotContainKeys("sections", "content");

        move(plan, "reopening");
        assertThat(officer.post("/sheffield/plans/" + plan.get("id"), Map.of()).status()).isEqualTo(422);
        write(plan, "winter", "A new draft.", 1);
        assertThat(reader.get(path(plan)).text()).contains("A figure was wrong").doesNotContain("A new draft.");
    }

    @Test
    void aPlanThatTookAnothersPlaceIsLinkedFromItAndWhatChangedIsShown() throws Exception {
        var first = published("null");
        assertThat(reader.get(path(first) + "/changes").status()).as("nothing before").isEqualTo(404);
        var second = written("\"" + first.get("id") + "\"");
        move(second, "review");
        move(second, "approval");
        move(second, "submission");
        assertThat(reader.get(path(first)).text()).as("what is not public yet is not told")
                .doesNotContain("replaced", (String) second.get("title"));
        move(second, "publication");
        assertThat(reader.get(path(first)).text()).contains("Superseded", "It was replaced by " + second.get("title"));
        assertThat(read(first)).containsEntry("standing", "SUPERSEDED").containsEntry("replacedBy", second.get("id"));
        var changes = reader.get(path(second) + "/changes");
        assertThat(changes.status()).isEqualTo(200);
        assertThat(changes.text()).contains("1 section changed");
        assertThat(changes.page().select("ins").text()).contains("now");
        assertThat(reader.get(path(first) + "/editions/1").status()).isEqualTo(200);
        assertThat((List<?>) read(second).get("versions")).hasSize(2);
        assertThat(officer.get("/sheffield/plans/%s/comparison".formatted(second.get("id"))).text()).contains("1 section changed");
    }

    @Test
    void aPersonOfAnotherCouncilReadsItToo() throws Exception {
        var plan = published("null");
        var neighbour = new Browser(server.getURI());
        neighbour.signIn("/sefton", "officer@sefton.example", "demo-care-market");
        assertThat(neighbour.get(path(plan)).status()).isEqualTo(200);
        assertThat(neighbour.get(path(plan).replace("sheffield", "sefton")).text()).doesNotContain((String) plan.get("title"));
        assertThat(reader.get("/sheffield/published/999999").status()).isEqualTo(404);
        assertThat(reader.get("/sheffield/published/none").status()).isBetween(400, 404);
    }

    @Test
    void whatCameAsPublishedWithTheCouncilsFolderSaysWhatIsMadeUp() throws Exception {
        var list = json.readValue(reader.api("GET", "/api/v1/sheffield/published", "", "").body(),
                Argument.mapOf(String.class, Object.class));
        assertThat((List<?>) list.get("items")).anySatisfy(item ->
                assertThat(((Map<?, ?>) item).get("title")).asString().startsWith("Market position by segment"));
        var link = reader.get("/sheffield/published").page().select("main a:contains(Market position)").attr("href");
        assertThat(reader.get(link).text()).contains("Changed for demonstration:");
    }

    private void nothing(Map<String, Object> plan) {
        assertThat(reader.get(path(plan)).status()).isEqualTo(404);
        assertThat(reader.get(path(plan) + "/changes").status()).isEqualTo(404);
        assertThat(reader.get(path(plan) + "/editions/1").status()).isEqualTo(404);
        assertThat(reader.get(path(plan) + "/editions/1.json").status()).isEqualTo(404);
        assertThat(reader.api("GET", "/api/v1" + path(plan), "", "").status()).isEqualTo(404);
        assertThat(reader.get("/sheffield/published").text()).doesNotContain((String) plan.get("title"));
        assertThat(reader.api("GET", "/api/v1/sheffield/published", "", "").body()).doesNotContain((String) plan.get("title"));
    }

    private Map<String, Object> read(Map<String, Object> plan) throws IOException {
        return map(reader.api("GET", "/api/v1" + path(plan), "", ""));
    }

    private Map<String, Object> published(String follows) throws IOException {
        var plan = written(follows);
        List.of("review", "approval", "submission", "publication").forEach(noun -> move(plan, noun));
        return plan;
    }

    /** A return of its own with its required sections written; one that follows another says "now" in one of them. */
    private Map<String, Object> written(String follows) throws IOException {
        var plan = map(api("POST", "/plans", "{\"template\":\"msif-capacity-2024\",\"title\":\"Public return %d\",\"period\":\"2026/27\",\"follows\":%s}"
                .formatted(++number, follows)));
        for (var key : List.of("winter", "current", "future")) {
            var after = !follows.equals("null") && key.equals("winter") ? "What winter was, and now is." : "What " + key + " was.";
            write(plan, key, after, follows.equals("null") ? 0 : 1);
        }
        return plan;
    }

    private void write(Map<String, Object> plan, String key, String text, int version) {
        PlanTexts.write(server, ((Number) plan.get("id")).longValue(), key, text, version);
    }

    private void move(Map<String, Object> plan, String noun) {
        move(plan, noun, "");
    }

    private void move(Map<String, Object> plan, String noun, String reason) {
        try {
            var address = "/plans/" + plan.get("id");
            var version = map(api("GET", address, "")).get("version");
            var answer = officer.api("POST", "/api/v1/sheffield" + address + "/" + noun, approver,
                    "{\"version\":\"%s\",\"reason\":\"%s\"}".formatted(version, reason));
            assertThat(answer.status()).as("%s: %s", noun, answer.body()).isEqualTo(200);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String path(Map<String, Object> plan) {
        return "/sheffield/published/" + plan.get("id");
    }

    private static String sha256(String content) throws Exception {
        return HexFormat.of().formatHex(
                MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
    }
}

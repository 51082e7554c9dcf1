package org.caremarket.delivery.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.caremarket.platform.access.DemonstrationPeople;
import org.caremarket.testing.Browser;
import org.caremarket.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** Sheffield's table as it was published, faults and all, through the API and back out again. */
@MicronautTest(transactional = false)
class PublishedTableTest implements OnPostgres {

    private static final Path FILE = Path.of("docs/using/examples/sheffield-delivery-plan-2023-24.tsv");

    @Inject
    EmbeddedServer server;

    @Inject
    JsonMapper json;

    private Browser officer;
    private String token;

    private Map<String, Object> map(Browser.Answer answer) throws IOException {
        return json.readValue(answer.body(), Argument.mapOf(String.class, Object.class));
    }

    private Browser.Answer upload(String name, byte[] content) {
        return officer.apiUpload("/api/v1/sheffield/imports", token, Map.of("kind", "delivery-plan"), name, content);
    }

    private Map<String, Object> confirm(Browser.Answer uploaded, String title) throws IOException {
        var answer = officer.api("POST", uploaded.header("Location") + "/confirmation", token, """
                {"details":{"title":"%s","period":"2023/24","as_of":"2023-05-25"},"version":%s}"""
                .formatted(title, map(uploaded).get("version")));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return map(answer);
    }

    private String report(Map<String, Object> done) {
        var file = officer.get(done.get("result") + "/report.csv");
        assertThat(file.status()).isEqualTo(200);
        return file.body();
    }

    @Test
    @SuppressWarnings("unchecked")
    void isFlaggedWhereItIsWrongImportedExportedImportedAgainAndUndone() throws IOException {
        officer = new Browser(server.getURI());
        officer.signIn("/sheffield", "officer@sheffield.example", DemonstrationPeople.PASSWORD);
        token = officer.api("POST", "/api/v1/sheffield/tokens", "",
                "{\"email\":\"officer@sheffield.example\",\"password\":\"%s\"}".formatted(DemonstrationPeople.PASSWORD))
                .body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");

        var uploaded = upload("plan.tsv", Files.readAllBytes(FILE));
        assertThat(uploaded.status()).isEqualTo(202);
        var review = map(officer.api("GET", uploaded.header("Location"), token, ""));
        assertThat(review).containsEntry("state", "REVIEW").containsEntry("rows", 25).containsEntry("accepted", 24);
        var flagged = (List<Map<String, Object>>) review.get("flagged");
        assertThat(flagged).filteredOn(flag -> !flag.get("kind").equals("carried-down"))
                .extracting(flag -> flag.get("row") + " " + flag.get("kind")).containsExactlyInAnyOrder(
                        "4 status-words", "5 status-words", "16 status-words", "16 shifted", "17 under-theme",
                        "18 under-theme", "26 duplicate");
        assertThat(flagged).filteredOn(flag -> flag.get("kind").equals("carried-down")).hasSize(18);
        assertThat(flagged).allMatch(flag -> !flag.get("problem").toString().isBlank()
                && !flag.get("proposal").toString().isBlank());

        var first = confirm(uploaded, "The published table");
        var plan = officer.api("GET", "/api/v1" + first.get("result"), token, "");
        assertThat((List<?>) map(plan).get("themes")).as(first + plan.body()).hasSize(5);

        var exported = report(first);
        var again = upload("again.csv", exported.getBytes(StandardCharsets.UTF_8));
        var clean = map(officer.api("GET", again.header("Location"), token, ""));
        assertThat((List<?>) clean.get("flagged")).isEmpty();
        var second = confirm(again, "The published table again");
        assertThat(report(second)).isEqualTo(exported);

        var undone = officer.api("POST", again.header("Location") + "/undoing", token, "");
        assertThat(map(undone)).containsEntry("state", "UNDONE");
        assertThat(officer.get(second.get("result").toString()).status()).isEqualTo(404);
        assertThat(report(first)).isEqualTo(exported);
    }
}

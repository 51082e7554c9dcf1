package org.caremarket.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.caremarket.platform.access.DemonstrationPeople;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.Browser;
import org.caremarket.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Imports as programs do them. */
@MicronautTest(transactional = false)
class ImportApiTest implements OnPostgres {

    private static final String PLACE = "/api/v1/sefton/imports";

    @Inject
    EmbeddedServer server;

    @Inject
    JsonMapper json;

    @Inject
    WordsRepository words;

    @Inject
    CouncilDirectory councils;

    private Browser program;
    private String token;
    private String viewersToken;

    @BeforeAll
    void signIn() throws IOException {
        program = new Browser(server.getURI());
        token = token("officer");
        viewersToken = token("viewer");
    }

    private String token(String who) throws IOException {
        var answer = program.api("POST", "/api/v1/sefton/tokens", "",
                "{\"email\":\"%s@sefton.example\",\"password\":\"%s\"}".formatted(who, DemonstrationPeople.PASSWORD));
        return (String) map(answer).get("token");
    }

    private Map<String, Object> map(Browser.Answer answer) throws IOException {
        return json.readValue(answer.body(), Argument.mapOf(String.class, Object.class));
    }

    private Browser.Answer upload(String kind, byte[] content) {
        return program.apiUpload(PLACE, token, Map.of("kind", kind), "words.csv", content);
    }

    private String uploaded(String prefix) {
        var answer = upload("words", ImportFiles.words(prefix));
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return answer.header("Location");
    }

    private Browser.Answer call(String method, String path, String body) {
        return program.api(method, path, token, body);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aFileIsTakenReadDecidedConfirmedAndUndone() throws IOException {
        var place = uploaded("p ");
        var review = map(call("GET", place, ""));
        assertThat(review).containsEntry("state", "REVIEW").containsEntry("rows", 8).containsEntry("accepted", 6)
                .containsEntry("kind", "words").containsEntry("file", "words.csv").containsEntry("version", 1);
        assertThat((List<Map<String, Object>>) review.get("flagged")).extracting(
                        flag -> flag.get("key"), flag -> flag.get("row"), flag -> flag.get("column"), flag -> flag.get("decision"))
                .containsExactly(
                        tuple("5.carried-down.status", 5, "Means", "PROPOSAL"),
                        tuple("7.word-twice.word", 7, "Word", "PROPOSAL"),
                        tuple("9.status-unknown.status", 9, "Means", "PROPOSAL"));
        assertThat((List<?>) review.get("leftOut")).hasSize(2);
        assertThat(review.get("errors").toString()).contains("title");

        var unnamed = call("POST", place + "/confirmation", "{\"version\":1}");
        assertThat(unnamed.status()).isEqualTo(422);
        assertThat(unnamed.header("Content-Type")).startsWith("application/problem+json");
        assertThat(unnamed.body()).contains("\"field\":\"title\"");

        var chosen = call("PUT", place + "/choices", """
                {"details":{"title":"Ours"},"decisions":{"9.status-unknown.status":"LEAVE_OUT"},"version":2}""");
        assertThat(chosen.status()).as(chosen.body()).isEqualTo(200);
        assertThat(map(chosen)).containsEntry("accepted", 5).containsEntry("version", 3);

        assertThat(call("POST", place + "/confirmation", "{\"version\":1}").status()).isEqualTo(409);
        var done = call("POST", place + "/confirmation", "{\"version\":3}");
        assertThat(done.status()).isEqualTo(200);
        assertThat(map(done)).containsEntry("state", "IMPORTED").containsEntry("accepted", 5)
                .containsEntry("result", "/sefton/actions");

        assertThat(map(call("POST", place + "/undoing", ""))).containsEntry("state", "UNDONE");
        assertThat(call("POST", place + "/undoing", "").status()).isEqualTo(409);
    }

    @Test
    void aConfirmationMayBringTheChoicesOrNothing() {
        var both = uploaded("q ");
        assertThat(call("POST", both + "/confirmation", "{\"details\":{\"title\":\"Ours\"}}").status()).isEqualTo(200);
        var two = uploaded("r ");
        call("PUT", two + "/choices", "{\"details\":{\"title\":\"Ours\"}}");
        assertThat(call("POST", two + "/confirmation", "").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"columns":{"0":"nothing"}}                                | columns
            {"columns":{"x":"word"}}                                   | columns
            {"details":{"other":"x"}}                                  | other
            {"details":{"title":"a\\u0000b"}}                          | title
            {"decisions":{"9.status-unknown.status":"MAYBE"}}          | decisions
            {"version":"three"}                                        | version
            """)
    void badInputNamesTheField(String body, String field) {
        var place = uploaded("s ");
        var answer = call("PUT", place + "/choices", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    }

    @Test
    void whatAFindingDoesNotAllowIsRefused() {
        var place = uploaded("t ");
        var answer = call("POST", place + "/confirmation", """
                {"details":{"title":"Ours"},"decisions":{"9.status-unknown.status":"AS_TYPED"}}""");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("decisions", "Row 9");
    }

    @Test
    void ofManyWhoConfirmAtOnceOneImports() throws Exception {
        var place = uploaded("u ");
        var id = Long.parseLong(place.substring(place.lastIndexOf('/') + 1));
        var tries = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 6; i++) {
            tries.add(() -> call("POST", place + "/confirmation",
                    "{\"details\":{\"title\":\"Ours\"},\"version\":1}").status());
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : threads.invokeAll(tries)) {
                // All are the same officer's: the others hear that it is done.
                assertThat(each.get()).isEqualTo(200);
            }
        }
        assertThat(councils.council("sefton").orElseThrow().call(() -> words.at(WordsImport.position(id)))).hasSize(6);
        assertThat(map(call("GET", place, ""))).containsEntry("version", 3);
    }

    @Test
    void whatCannotBeReadIsAProblemAndNotKept() throws IOException {
        var before = map(call("GET", PLACE, "")).get("total");
        for (var answer : List.of(upload("words", ImportFiles.text("%PDF-1")), upload("words", new byte[0]))) {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body()).contains("\"field\":\"file\"");
        }
        assertThat(upload("nothing", ImportFiles.words("v ")).body()).contains("\"field\":\"kind\"");
        assertThat(map(call("GET", PLACE, ""))).containsEntry("total", before);
        assertThat(call("POST", PLACE, "{}").status()).isEqualTo(415);
    }

    @Test
    void viewersSeeWhatBecameOfAFileAndNotWhatIsInIt() throws IOException {
        var place = uploaded("w ");
        var seen = map(program.api("GET", place, viewersToken, ""));
        assertThat(seen).containsEntry("state", "REVIEW");
        assertThat(seen.get("flagged")).isNull();
        assertThat(program.api("POST", place + "/confirmation", viewersToken, "{}").status()).isEqualTo(403);
        assertThat(program.api("GET", PLACE, viewersToken, "").status()).isEqualTo(200);
    }

    @Test
    void discardingDropsTheFile() throws IOException {
        var place = uploaded("x ");
        assertThat(map(call("POST", place + "/discarding", ""))).containsEntry("state", "DISCARDED");
        assertThat(call("PUT", place + "/choices", "{}").status()).isEqualTo(409);
        assertThat(call("POST", place + "/discarding", "").status()).isEqualTo(409);
        assertThat(call("GET", PLACE + "/999999", "").status()).isEqualTo(404);
    }
}

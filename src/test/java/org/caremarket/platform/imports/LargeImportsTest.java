package org.caremarket.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Predicate;
import org.caremarket.platform.access.DemonstrationPeople;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.Browser;
import org.caremarket.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files of 50,000 rows: read and written by jobs, by the same review as small ones. */
@MicronautTest(transactional = false)
@Timeout(180)
class LargeImportsTest implements OnPostgres {

    private static final int ROWS = 50_000;
    private static final int DORMANT = 3_000;

    @Inject
    EmbeddedServer server;

    @Inject
    WordsRepository words;

    @Inject
    CouncilDirectory councils;

    private Browser officer;

    @BeforeAll
    void signIn() {
        officer = new Browser(server.getURI());
        officer.signIn("/sefton", "officer@sefton.example", DemonstrationPeople.PASSWORD);
    }

    /** The first 3,000 rows need a look. */
    private static byte[] large(String prefix, String last) {
        var text = new StringBuilder("Word,Means,Note\n");
        for (int i = 1; i < ROWS; i++) {
            text.append(prefix).append(i).append(i <= DORMANT ? ",Dormant,As said\n" : ",GREEN,As said\n");
        }
        return ImportFiles.text(text.append(last).append(",GREEN,\n").toString());
    }

    private String uploaded(byte[] content) {
        officer.get("/sefton/imports/new");
        var answer = officer.upload("/sefton/imports", Map.of("kind", "words"), "words.csv", content);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.header("Location");
    }

    /** Asks again as the page itself does, until it shows something else. */
    private Browser.Answer until(String place, Predicate<Browser.Answer> enough) throws InterruptedException {
        var answer = officer.get(place);
        for (int i = 0; i < 600 && !enough.test(answer); i++) {
            assertThat(answer.header("Refresh")).as(answer.text()).isEqualTo("5");
            Thread.sleep(100);
            answer = officer.get(place);
        }
        return answer;
    }

    private Browser.Answer review(String place) throws InterruptedException {
        return until(place, answer -> answer.page().select("h1").text().startsWith("Review"));
    }

    private int written(String place) {
        var id = Long.parseLong(place.substring(place.lastIndexOf('/') + 1));
        return councils.council("sefton").orElseThrow().call(() -> words.at(WordsImport.position(id))).size();
    }

    private static Map<String, String> decided(Browser.Answer review, String decision) {
        return Map.of("version", review.page().select("[name=version]").attr("value"), "detail.title", "Many",
                "decision.*.status-unknown", decision);
    }

    @Test
    void aLargeFileIsReadReviewedDecidedAtOnceAndImported() throws Exception {
        var place = uploaded(large("a", "last"));
        assertThat(officer.get("/sefton/imports").text()).contains("To be reviewed");
        var review = review(place);
        assertThat(review.page().select("h1 + p").text()).isEqualTo("50,000 rows: 50,000 words can be imported."
                + " 3,000 things need a look. Nothing is written yet.");
        assertThat(review.body().length()).as("the page stays small").isLessThan(300_000);
        assertThat(review.page().select("main fieldset:has([name^=decision])")).hasSize(20);
        assertThat(review.page().select("label[for=decision-all-status-unknown]").text()).isEqualTo("With all 3,000: Status unknown");
        assertThat(review.text()).contains("The first 20 of 3,000", "The first 200 of 50,000");

        assertThat(officer.post(place + "/choices", decided(review, "LEAVE_OUT")).status()).isEqualTo(303);
        var decided = review(place);
        assertThat(decided.page().select("h1 + p").text()).startsWith("50,000 rows: 47,000 words can be imported, 3,000 rows are left out");
        assertThat(decided.page().select("main fieldset:has([name^=decision])")).isEmpty();
        assertThat(decided.page().select("#decision-all-status-unknown [selected]").attr("value")).isEqualTo("LEAVE_OUT");

        var form = decided(decided, "LEAVE_OUT");
        assertThat(officer.post(place + "/confirmation", form).status()).isEqualTo(303);
        assertThat(officer.post(place + "/confirmation", form).status()).as("pressed twice").isEqualTo(303);
        var done = until(place, answer -> answer.text().contains("were imported by"));
        assertThat(done.text()).contains("47,000 words were imported by", "Rows left out 3,000");
        assertThat(written(place)).isEqualTo(47_000);
        assertThat(officer.get("/sefton/jobs").text()).contains("Reading words.csv", "Importing words.csv",
                "47,000 words were imported.");
    }

    @Test
    void whatCannotBeWrittenIsWrittenNotAtAllAndCanBeReviewedAgain() throws Exception {
        var place = uploaded(large("b", WordsImport.BROKEN));
        var review = review(place);
        assertThat(officer.post(place + "/confirmation", decided(review, "ONE_BY_ONE")).status()).isEqualTo(303);
        var again = review(place);
        assertThat(again.text()).contains("The last try to import this file failed, and nothing was written.")
                .doesNotContain("This word cannot be written");
        assertThat(written(place)).isZero();
        assertThat(officer.get("/sefton/imports").text()).contains("To be reviewed");
    }

    @Test
    void aLargeFileThatIsNoTableIsRefusedByItsJob() throws Exception {
        var broken = new byte[600 * 1024];
        System.arraycopy(ImportFiles.text("PK\u0003\u0004"), 0, broken, 0, 4);
        var place = uploaded(broken);
        var answer = until(place, found -> found.text().contains("could not be read"));
        assertThat(answer.text()).contains("damaged", "Read the file again");
        assertThat(officer.post(place + "/reading", Map.of()).status()).isEqualTo(303);
        until(place, found -> found.text().contains("could not be read"));
        assertThat(officer.post(place + "/discarding", Map.of()).status()).isEqualTo(303);
        assertThat(officer.get(place).text()).contains("threw the file away");
    }
}

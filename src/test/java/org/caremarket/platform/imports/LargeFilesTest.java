package org.caremarket.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.caremarket.platform.access.DemonstrationPeople;
import org.caremarket.platform.file.SheetReader;
import org.caremarket.testing.Browser;
import org.caremarket.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files as large as they may be, and larger; and forms with files that are not ours. */
@MicronautTest(transactional = false)
@Timeout(60)
class LargeFilesTest implements OnPostgres {

    private static final int MB = 1024 * 1024;

    @Inject
    EmbeddedServer server;

    private Browser officer;

    @BeforeAll
    void signIn() {
        officer = new Browser(server.getURI());
        officer.signIn("/sefton", "officer@sefton.example", DemonstrationPeople.PASSWORD);
    }

    private Browser.Answer upload(byte[] content) {
        officer.get("/sefton/imports/new");
        return officer.upload("/sefton/imports", Map.of("kind", "words"), "words.csv", content);
    }

    private static byte[] ofSize(int size) {
        var row = "a word that is long enough to fill a file,GREEN," + "x".repeat(5_000) + "\n";
        return ImportFiles.text(("Word,Status,Note\n" + row.repeat(size / row.length() + 1)).substring(0, size));
    }

    @Test
    void theLargestFileIsTaken() {
        assertThat(upload(ofSize(SheetReader.FILE_AT_MOST)).status()).isEqualTo(303);
    }

    @Test
    void aLargerOneIsRefusedBesideTheField() {
        var answer = upload(ofSize(SheetReader.FILE_AT_MOST + 1));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#file-error").text()).contains("larger than 30 MB");
    }

    @Test
    void aMuchLargerOneIsRefusedUnread() {
        var answer = upload(ofSize(33 * MB));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.page().select("h1").text()).isNotBlank();
    }

    @Test
    void aFormWithAFileNeedsItsTokenToo() {
        officer.get("/sefton/imports/new");
        var forged = officer.upload("/sefton/imports", Map.of("csrfToken", "0".repeat(64), "kind", "words"),
                "words.csv", ImportFiles.words("forged "));
        assertThat(forged.status()).isEqualTo(403);
        assertThat(officer.get("/sefton/imports").text()).doesNotContain("forged");
    }

    @Test
    void aTokenInsideTheFileIsNone() {
        officer.get("/sefton/imports/new");
        var token = officer.csrf();
        var fake = "x\r\n------the-boundary-of-this-form\r\nContent-Disposition: form-data; name=\"csrfToken\"\r\n\r\n"
                + token + "\r\n";
        // The text is the right one, but behind more of the file than a page of ours sends before it.
        var answer = officer.upload("/sefton/imports", Map.of("csrfToken", "", "kind", "words"), "words.csv",
                ImportFiles.text("a".repeat(20_000) + fake));
        assertThat(answer.status()).isEqualTo(403);
    }
}

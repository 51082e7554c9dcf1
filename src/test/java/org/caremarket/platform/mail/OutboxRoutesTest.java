package org.caremarket.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.CouncilRoutes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people and programs see of the outbox, and do there. */
class OutboxRoutesTest extends CouncilRoutes {

    @Inject
    TrialMail mail;

    @Inject
    CouncilDirectory councils;

    private Message kept;

    @BeforeAll
    void put() {
        kept = put(TrialMail.withFile("kept"));
    }

    private Message put(Letter letter) {
        return mail.put(councils.council("sheffield").orElseThrow(), letter);
    }

    private static String path(Message message) {
        return "/sheffield/outbox/" + message.id();
    }

    @Test
    void theListBeginsWithHowItStands() {
        var page = officer.get("/sheffield/outbox").page();
        assertThat(page.select("h1 + p").text()).contains("kept here");
        assertThat(page.select("tbody a").eachText()).contains("Tell us what you think – Crème");
        assertThat(page.text()).doesNotContain("s3cr3t");
        assertThat(officer.get("/sheffield/outbox?state=failed").page().text()).contains("No letter fits");
        assertThat(officer.get("/sheffield/outbox?q=PROVIDER%40example").page().select("tbody tr")).isNotEmpty();
        assertThat(officer.get("/sheffield/outbox?state=lost").status()).isEqualTo(422);
    }

    @Test
    void theLinkOfAKeptLetterIsALinkAndThatSomebodySawItIsNoted() {
        var answer = officer.get(path(kept));
        assertThat(answer.page().select("main a[href=https://example.org/answers/s3cr3t-kept]")).hasSize(1);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(browser("admin").get("/sheffield/audit").text()).contains("saw the personal link of").doesNotContain("s3cr3t");
    }

    @Test
    void whoDoesNotWriteToProvidersSeesNoneOfIt() {
        for (var reader : List.of(viewer, browser("admin"))) {
            for (var place : List.of("/sheffield/outbox", path(kept), path(kept) + "/attachments/0")) {
                assertThat(reader.get(place).status()).as(place).isEqualTo(403);
            }
            assertThat(reader.get("/sheffield").page().select("nav a").eachText()).doesNotContain("Outbox");
        }
        assertThat(officer.get("/sheffield").page().select("nav a").eachText()).contains("Outbox");
    }

    @Test
    void anAttachmentIsADownload() {
        var answer = officer.get(path(kept) + "/attachments/0");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"workshop.ics\"");
        assertThat(answer.body()).startsWith("BEGIN:VCALENDAR");
        assertThat(officer.get(path(kept) + "/attachments/7").status()).isEqualTo(404);
    }

    @Test
    void aCancelledLetterLosesItsLink() {
        var put = put(TrialMail.letter("to be cancelled", "a@example.org"));
        assertThat(officer.post(path(put) + "/cancellation", Map.of()).status()).isEqualTo(303);
        var page = officer.get(path(put)).page();
        assertThat(page.select("h1 + p").text()).contains("Cancelled", "It was not sent.");
        assertThat(page.text()).doesNotContain("s3cr3t").contains("not shown");
        var again = officer.post(path(put) + "/cancellation", Map.of());
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.page().select(".govuk-error-summary").text()).contains("can no longer be cancelled");
    }

    @Test
    void whatIsKeptCannotBeSentWhileMailIsKept() {
        assertThat(officer.get(path(kept)).page().select("form[action$=retry]")).isEmpty();
        assertThat(officer.post(path(kept) + "/retry", Map.of()).status()).isEqualTo(409);
    }

    @Test
    void aBounceNeedsAReasonAndALetterThatWasSent() {
        assertThat(officer.get(path(kept) + "/bounce").status()).isEqualTo(200);
        var refused = officer.post(path(kept) + "/bounce", Map.of("reason", " "));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".govuk-error-message").text()).contains("Enter why it came back");
        assertThat(officer.post(path(kept) + "/bounce", Map.of("reason", "Gone")).status()).isEqualTo(409);
    }

    @Test
    void programsReadWithoutTheLink() throws IOException {
        var list = api("GET", "/outbox?size=1", "");
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.body()).contains("\"total\":").doesNotContain("s3cr3t");
        var one = map(api("GET", "/outbox/" + kept.id(), ""));
        assertThat(one).containsEntry("state", "KEPT").containsEntry("messageId", kept.messageId());
        assertThat((String) one.get("text")).contains("[personal link]");
        assertThat(api("GET", "/outbox/999999", "").status()).isEqualTo(404);
        assertThat(officer.api("GET", "/api/v1/sheffield/outbox", viewerToken, "").status()).isEqualTo(403);
    }
}

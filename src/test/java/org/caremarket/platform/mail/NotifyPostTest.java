package org.caremarket.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Letters by GOV.UK Notify: each is asked for before it is sent a second time. */
@Timeout(60)
class NotifyPostTest {

    private NotifyStub notify;
    private NotifyPost post;

    @BeforeEach
    void start() throws IOException {
        notify = new NotifyStub();
        post = new NotifyPost(NotifyStub.KEY, notify.address());
    }

    @AfterEach
    void stop() {
        notify.close();
    }

    private static Outgoing outgoing(boolean again) {
        return new Outgoing("<fixed@council.example>", "Zoë", "provider@example.org", "Hello", "secret text", "",
                List.of(new Attachment("a.ics", "text/calendar", new byte[0])), "Sefton Council", "mail@council.example", null,
                NotifyStub.TEMPLATE, again);
    }

    @Test
    void aLetterGoesWithOurReference() {
        assertThat(post.hand(outgoing(false))).isInstanceOfSatisfying(Handed.Taken.class, taken ->
                assertThat(taken.words()).contains("without the attached files"));
        assertThat(notify.taken()).singleElement().satisfies(email -> {
            assertThat(email.getString("reference")).isEqualTo("<fixed@council.example>");
            assertThat(email.getString("template_id")).isEqualTo(NotifyStub.TEMPLATE);
            assertThat(email.getJSONObject("personalisation").getString("body")).isEqualTo("secret text");
            assertThat(email.getJSONObject("personalisation").getString("subject")).isEqualTo("Hello");
        });
        // The key itself is never sent, only what is signed with it.
        assertThat(notify.authorizations()).noneMatch(each -> each.contains("66666666-7777"));
    }

    @Test
    void whatNotifyTookAndDidNotSayIsNotSentTwice() {
        notify.losesItsAnswer = true;
        assertThat(post.hand(outgoing(false))).isInstanceOf(Handed.Later.class);
        notify.losesItsAnswer = false;
        assertThat(post.hand(outgoing(true))).isInstanceOfSatisfying(Handed.Taken.class, taken ->
                assertThat(taken.words()).isEqualTo("Notify has it from an earlier try."));
        assertThat(notify.taken()).hasSize(1);
    }

    @Test
    void answersThatAreForGoodAreToldFromOthers() {
        notify.code = 400;
        notify.error = "email_address Not a valid email address";
        assertThat(post.hand(outgoing(false))).isInstanceOf(Handed.Never.class);
        notify.error = "Template not found";
        assertThat(post.hand(outgoing(false))).isInstanceOfSatisfying(Handed.Later.class,
                later -> assertThat(later.forAll()).isFalse());
        notify.code = 403;
        notify.error = "Invalid token: API key not found";
        assertThat(post.hand(outgoing(false))).isInstanceOfSatisfying(Handed.Later.class,
                later -> assertThat(later.forAll()).isTrue());
        notify.close();
        assertThat(post.hand(outgoing(false))).isEqualTo(new Handed.Later("Notify could not be reached.", true));
        assertThat(notify.taken()).isEmpty();
    }
}

package org.caremarket.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Letters go to a real mail server on this machine: once each, in the end, as they were put. */
@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "true")
@Timeout(120)
class SendingTest extends MailServers {

    @Test
    void aLetterArrivesOnceAndItsLinkIsErased() throws Exception {
        var session = new CalendarEvent("session-1@service.example", 0, "Workshop", "", LocalDateTime.of(2026, 7, 14, 10, 0),
                LocalDateTime.of(2026, 7, 14, 12, 0), "Town Hall", Optional.empty(), "Sefton Council", "mail@service.example", false);
        var put = mail.put(sefton, TrialMail.with(TrialMail.letter("arrives", "provider@example.org"),
                calendars.attachment("workshop.ics", session)));
        assertThat(put.state()).isEqualTo(MailState.WAITING);
        send();
        send();
        var arrived = only();
        assertThat(arrived.getMessageID()).isEqualTo(put.messageId()).endsWith("@service.example>");
        assertThat(arrived.getSubject()).isEqualTo("Tell us what you think – Crème");
        var to = (InternetAddress) arrived.getAllRecipients()[0];
        assertThat(to.getPersonal()).isEqualTo("Zoë Ó Briain");
        assertThat(to.getAddress()).isEqualTo("provider@example.org");
        assertThat(((InternetAddress) arrived.getFrom()[0]).getPersonal()).isEqualTo("Sefton Council");
        var parts = (MimeMultipart) arrived.getContent();
        assertThat((String) parts.getBodyPart(0).getContent()).contains("Dear Zoë,", "your link: https://example.org/answers/s3cr3t-arrives");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("workshop.ics");
        assertThat(parts.getBodyPart(1).getContentType()).contains("text/calendar", "method=PUBLISH");
        assertThat(new String(parts.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8)).contains("SUMMARY:Workshop");
        var sent = now(put);
        assertThat(sent.state()).isEqualTo(MailState.SENT);
        assertThat(sent.hasSecret()).isFalse();
        assertThat(here(() -> repository.tries(put.id()))).singleElement()
                .satisfies(attempt -> assertThat(attempt.words()).isEqualTo("The mail server took it."));
    }

    @Test
    void aServerThatIsDownIsTriedLaterAndInTheEndGivenUp() {
        server.stop();
        try {
            var first = mail.put(sefton, TrialMail.letter("down-1", "a@example.org"));
            var second = mail.put(sefton, TrialMail.letter("down-2", "b@example.org"));
            send();
            assertThat(now(first).state()).isEqualTo(MailState.WAITING);
            assertThat(now(first).attempts()).isOne();
            assertThat(now(first).reason()).isEqualTo("The mail server could not be reached.");
            // The one did not cost the other a try.
            assertThat(now(second).attempts()).isZero();
            for (var pause : List.of(1, 5, 15, 60, 360, 720, 1_440)) {
                clock.pass(Duration.ofMinutes(pause).plusSeconds(1));
                send();
                send();
                send();
            }
            assertThat(now(first).state()).isEqualTo(MailState.FAILED);
            assertThat(now(first).attempts()).isEqualTo(Backoff.TRIES);
            assertThat(now(first).hasSecret()).isTrue();
            start();
            clock.pass(Duration.ofDays(2));
            send();
            assertThat(now(first).state()).isEqualTo(MailState.FAILED);
            assertThat(here(() -> mailroom.retry(first.id(), OFFICER))).isInstanceOf(MailOutcome.Done.class);
            send();
            assertThat(now(first).state()).isEqualTo(MailState.SENT);
            assertThat(here(() -> repository.tries(first.id()))).hasSize(Backoff.TRIES + 1);
            assertThat(here(() -> mailroom.retry(first.id(), OFFICER))).isInstanceOf(MailOutcome.NotNow.class);
        } finally {
            if (!server.isRunning()) {
                start();
            }
        }
    }

    @Test
    void aLetterWaitsAsLongAsItShould() {
        server.stop();
        try {
            var put = mail.put(sefton, TrialMail.letter("patience", "a@example.org"));
            send();
            clock.pass(Duration.ofSeconds(50));
            send();
            assertThat(now(put).attempts()).isOne();
            clock.pass(Duration.ofSeconds(15));
            start();
            send();
            assertThat(now(put).state()).isEqualTo(MailState.SENT);
            assertThat(server.getReceivedMessages()).hasSize(1);
        } finally {
            if (!server.isRunning()) {
                start();
            }
        }
    }

    @Test
    void whatTheServerRefusesForGoodIsNotTriedAgain() throws Exception {
        server.stop();
        try (var picky = new ScriptedSmtp(port)) {
            picky.answer("RCPT", "550 5.1.1 No such user at mail.internal [10.1.1.1]");
            var put = mail.put(sefton, TrialMail.about(TrialMail.letter("refused", "nobody@example.org"), 31));
            send();
            clock.pass(Duration.ofDays(3));
            send();
            assertThat(now(put).state()).isEqualTo(MailState.REFUSED);
            assertThat(now(put).attempts()).isOne();
            assertThat(now(put).hasSecret()).isFalse();
            assertThat(now(put).reason()).contains("No such user").doesNotContain("10.1.1.1");
            assertThat(mail.heard()).singleElement().asString().startsWith("31 nobody@example.org The mail server said:");
            assertThat(here(() -> mailroom.retry(put.id(), OFFICER))).isInstanceOf(MailOutcome.NotNow.class);
        } finally {
            start();
        }
    }

    @Test
    void twoProcessesSendEachLetterOnce() {
        var letters = IntStream.range(0, 120).mapToObj(i -> TrialMail.letter("race-" + i, "p" + i + "@example.org")).toList();
        here(() -> mail.putAll(letters));
        var both = IntStream.range(0, 2).mapToObj(i -> CompletableFuture.runAsync(this::send)).toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(both).join();
        assertThat(Arrays.stream(server.getReceivedMessages()).map(SendingTest::id).toList()).hasSize(120).doesNotHaveDuplicates();
        assertThat(here(outbox::counts).waiting()).isZero();
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aTryThatLostItsLetterNotesNothing() {
        var put = mail.put(sefton, TrialMail.letter("lost", "a@example.org"));
        here(() -> mail.claimOnly(claims, put.id(), clock.instant().plusSeconds(60)));
        send();
        assertThat(server.getReceivedMessages()).isEmpty();
        clock.pass(Duration.ofSeconds(61));
        send();
        assertThat(only()).extracting(SendingTest::id).isEqualTo(put.messageId());
        assertThat(here(() -> claims.end(put.id(), "another try", "FAILED", null, clock.instant(), "", "SMTP", null))).isZero();
        assertThat(here(() -> repository.tries(put.id()))).extracting(Try::words)
                .first().asString().startsWith("The service stopped while it was being sent.");
    }

    @Test
    void whatCameBackIsMarkedAndTold() {
        var put = mail.put(sefton, TrialMail.about(TrialMail.letter("bounce", "gone@example.org"), 42));
        send();
        assertThat(here(() -> mailroom.cameBack(put.id(), "No such mailbox.", OFFICER))).isInstanceOf(MailOutcome.Done.class);
        assertThat(now(put).state()).isEqualTo(MailState.CAME_BACK);
        assertThat(mail.heard()).containsExactly("42 gone@example.org No such mailbox.");
        assertThat(here(() -> mailroom.cameBack(put.id(), "Again.", OFFICER))).isInstanceOf(MailOutcome.NotNow.class);
        assertThat(mail.heard()).hasSize(1);
    }

    @Test
    void whatIsCancelledDoesNotGo() {
        var put = mail.put(sefton, TrialMail.letter("cancelled", "a@example.org"));
        here(() -> mailroom.cancel(put.id(), OFFICER));
        send();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(now(put).state()).isEqualTo(MailState.CANCELLED);
    }

    @Test
    void whatBecameOfALetterIsAskedOfNotify() {
        var council = councils.council("cheshire-west").orElseThrow();
        var byNotify = new MailSettings(MailWay.NOTIFY, null, null, NotifyStub.TEMPLATE);
        assertThat(sefton.call(() -> outbox.settle(byNotify, "sefton"))).get().asString().contains("CAREMARKET_MAIL_NOTIFY_KEY_SEFTON");
        assertThat(council.call(() -> outbox.settle(byNotify, "cheshire-west"))).isEmpty();
        var put = mail.put(council, TrialMail.about(TrialMail.letter("notify", "provider@example.org"), 51));
        Runnable send = () -> council.run(() -> sending.all(council, () -> true));
        Supplier<Message> now = () -> council.call(() -> repository.find(put.id()).orElseThrow());
        send.run();
        assertThat(now.get().state()).isEqualTo(MailState.SENT);
        assertThat(now.get().via()).isEqualTo(MailWay.NOTIFY);
        assertThat(notify.taken()).hasSize(1);
        notify.status = "permanent-failure";
        send.run();
        assertThat(now.get().state()).isEqualTo(MailState.SENT);
        clock.pass(Duration.ofMinutes(6));
        send.run();
        assertThat(now.get().state()).isEqualTo(MailState.CAME_BACK);
        assertThat(mail.heard()).singleElement().asString().startsWith("51 provider@example.org Notify:");
        assertThat(council.call(() -> claims.backlog(clock.instant())).unfinished()).isZero();
    }
}

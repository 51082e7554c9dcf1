package org.caremarket.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.testing.OnPostgres;
import org.caremarket.testing.Statements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Letters are put with what made them necessary, each once, and kept where mail is not sent. */
@MicronautTest(transactional = false)
class OutboxTest implements OnPostgres {

    @Inject
    Outbox outbox;

    @Inject
    OutboxRepository repository;

    @Inject
    TrialMail mail;

    @Inject
    CouncilDirectory councils;

    private CouncilScope sefton;
    private CouncilScope sheffield;

    @BeforeAll
    void council() {
        sefton = councils.council("sefton").orElseThrow();
        sheffield = councils.council("sheffield").orElseThrow();
    }

    private <T> T here(Supplier<T> work) {
        return sefton.call(work);
    }

    @Test
    void withoutAMailServerALetterIsKeptWithItsLink() {
        var message = mail.put(sefton, TrialMail.letter("kept", "provider@example.org"));
        assertThat(message.state()).isEqualTo(MailState.KEPT);
        assertThat(message.via()).isEqualTo(MailWay.KEPT);
        assertThat(message.hasSecret()).isTrue();
        assertThat(message.body()).contains(Letter.SECRET).doesNotContain("s3cr3t");
        assertThat(here(() -> repository.keptSecret(message.id()))).contains("https://example.org/answers/s3cr3t-kept");
        assertThat(message.toString()).doesNotContain("provider", "s3cr3t");
        assertThat(TrialMail.letter("kept", "provider@example.org").toString()).doesNotContain("s3cr3t");
    }

    @Test
    void theSameKeyIsTheSameLetter() {
        var first = mail.put(sefton, TrialMail.letter("twice", "one@example.org"));
        var second = mail.put(sefton, TrialMail.letter("twice", "two@example.org"));
        assertThat(second).isEqualTo(first);
        // Within one call, too; and each council has keys of its own.
        var both = here(() -> mail.putAll(List.of(TrialMail.letter("thrice", "a@example.org"), TrialMail.letter("thrice", "b@example.org"))));
        assertThat(both.get(0)).isEqualTo(both.get(1));
        assertThat(mail.put(sheffield, TrialMail.letter("twice", "three@example.org")).toAddress()).isEqualTo("three@example.org");
    }

    @Test
    void whatIsRolledBackIsNotPut() {
        assertThatThrownBy(() -> sefton.run(() -> mail.putAndThinkBetterOfIt(TrialMail.letter("rather not", "a@example.org"))))
                .hasMessage("rather not");
        assertThat(here(() -> repository.known(new String[] {"rather not"}))).isEmpty();
        assertThatThrownBy(() -> here(() -> outbox.put(TrialMail.letter("no transaction", "a@example.org"))))
                .hasMessageContaining("ransaction");
    }

    @Test
    void anotherCouncilFindsNothing() {
        var message = mail.put(sefton, TrialMail.about(TrialMail.letter("mine", "a@example.org"), 77));
        assertThat(sheffield.call(() -> outbox.about(TrialMail.ABOUT, 77))).isEmpty();
        assertThat(sheffield.call(() -> repository.find(message.id())).map(Message::key)).isNotEqualTo(Optional.of("mine"));
        assertThat(sheffield.call(() -> outbox.counts(TrialMail.ABOUT, 77)).total()).isZero();
    }

    @Test
    void fiveThousandLettersTakeFewStatementsAndOneFile() {
        var file = new Attachment("workshop.ics", "text/calendar", "BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8));
        var letters = IntStream.range(0, 5_000)
                .mapToObj(i -> TrialMail.about(TrialMail.with(TrialMail.letter("many-" + i, "p" + i + "@example.org"), file), 5_000 + i))
                .toList();
        var put = new ArrayList<Message>();
        var statements = Statements.during(() -> put.addAll(here(() -> mail.putAll(letters))));
        assertThat(statements).isLessThan(60);
        assertThat(put).hasSize(5_000).extracting(Message::key).containsExactlyElementsOf(letters.stream().map(Letter::key).toList());
        assertThat(put).extracting(Message::messageId).doesNotHaveDuplicates();
        var some = here(() -> repository.attachments(put.get(4_321).id()));
        assertThat(some).singleElement().satisfies(kept -> assertThat(kept.hash()).isEqualTo(file.sha256()));
        assertThat(here(() -> outbox.about(TrialMail.ABOUT, List.of(5_000L, 9_999L)))).hasSize(2);
        assertThat(here(() -> outbox.counts(TrialMail.ABOUT, 5_001)).of(MailState.KEPT)).isOne();
    }

    @Test
    void whatWasCancelledLosesItsLink() {
        mail.put(sefton, TrialMail.about(TrialMail.letter("opted out", "a@example.org"), 88));
        assertThat(here(() -> mail.cancel(88, "They opted out."))).isOne();
        assertThat(here(() -> outbox.about(TrialMail.ABOUT, 88))).singleElement().satisfies(message -> {
            assertThat(message.state()).isEqualTo(MailState.CANCELLED);
            assertThat(message.reason()).isEqualTo("They opted out.");
            assertThat(message.hasSecret()).isFalse();
        });
        assertThat(here(() -> mail.cancel(88, "Again."))).isZero();
    }

    @Test
    void aLetterThatCannotBeSentCannotBePut() {
        for (var address : List.of("", "nobody", "a@b@c", "a b@example.org", "a@example.org, b@example.org", "<a@example.org>",
                "a@example.org\r\nBcc: b@example.org", "\"a b\"@example.org", "zoë@example.org")) {
            assertThatThrownBy(() -> TrialMail.letter("odd", address)).as(address).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(MailAddress.read(" o'brien+care@münchen.example ")).contains("o'brien+care@münchen.example");
    }
}

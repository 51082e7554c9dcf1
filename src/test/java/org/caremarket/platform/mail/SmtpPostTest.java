package org.caremarket.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mail server's answers mean for a letter. */
@Timeout(30)
class SmtpPostTest {

    private ScriptedSmtp server;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedSmtp();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    static Outgoing outgoing(String text) {
        return new Outgoing("<fixed@council.example>", "Zoë", "provider@example.org", "Hello", text, "", List.of(), "Sefton Council",
                "mail@council.example", null, null, false);
    }

    private Handed hand() {
        var settings = new MailServer("127.0.0.1", server.port(), null, null, MailServer.Encryption.NONE);
        try (var post = new SmtpPost(settings, Clock.systemDefaultZone())) {
            return post.hand(outgoing("Hello"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RCPT | 550 5.1.1 No such user here         | Never
            RCPT | 550 No such user here               | Never
            RCPT | 552 5.2.2 Mailbox full              | Never
            RCPT | 450 4.2.0 Greylisted                | Later
            RCPT | 550 5.7.1 Relaying denied           | Later
            MAIL | 550 5.1.8 Sender is not known       | Later
            DATA | 451 Not now                         | Later
            .    | 554 5.6.0 This text is not wanted   | Never
            .    | 451 4.3.0 Try again                 | Later
            """)
    void answersThatAreForGoodAreToldFromOthers(String command, String answer, String outcome) {
        server.answer(command, answer);
        var handed = hand();
        assertThat(handed.getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(handed.words()).startsWith("The mail server said: ").contains(answer.substring(answer.lastIndexOf(' ')));
        if (handed instanceof Handed.Later later) {
            assertThat(later.forAll()).isFalse();
        }
    }

    @Test
    void whatIsTakenHasTheMessageIdThatWasFixed() {
        assertThat(hand()).isEqualTo(new Handed.Taken("The mail server took it.", null));
        assertThat(server.taken()).hasSize(1).first().asString().contains("Message-ID: <fixed@council.example>");
    }

    @Test
    void aServerThatIsDownHoldsUpAll() throws IOException {
        server.close();
        assertThat(hand()).isEqualTo(new Handed.Later("The mail server could not be reached.", true));
    }

    @Test
    void aPasswordIsNotSentWithoutEncryption() {
        var settings = new MailServer("127.0.0.1", server.port(), "user", "password", MailServer.Encryption.REQUIRED);
        try (var post = new SmtpPost(settings, Clock.systemDefaultZone())) {
            assertThat(post.hand(outgoing("Hello"))).isInstanceOf(Handed.Later.class);
        }
        assertThat(server.taken()).isEmpty();
    }

    @Test
    void aServerThatGoesAwayInTheMidstIsTriedAgain() {
        server.answer("RCPT", "421 4.3.2 mail7.internal.example [10.1.2.3] shuts down");
        assertThat(hand().words()).contains("shuts down").doesNotContain("10.1.2.3");
    }
}

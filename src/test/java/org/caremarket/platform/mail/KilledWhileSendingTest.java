package org.caremarket.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.caremarket.Application;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.OnPostgres;
import org.caremarket.testing.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A process is killed after the mail server has heard a letter and before it is noted: the letter goes once more, and
 * carries the same Message-ID, by which servers and people see that it is the same one.
 */
@MicronautTest(transactional = false)
@Property(name = "test.clock", value = "true")
@Timeout(240)
class KilledWhileSendingTest implements OnPostgres {

    private ScriptedSmtp server;
    private Map<String, String> properties;

    @Inject
    Sending sending;

    @Inject
    OutboxRepository repository;

    @Inject
    TrialMail mail;

    @Inject
    TestClock clock;

    @Inject
    CouncilDirectory councils;

    @Override
    public Map<String, String> getProperties() {
        try {
            server = new ScriptedSmtp();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        properties = new HashMap<>(OnPostgres.super.getProperties());
        properties.put("caremarket.mail.smtp.host", "127.0.0.1");
        properties.put("caremarket.mail.smtp.port", "" + server.port());
        properties.put("caremarket.mail.smtp.starttls", "none");
        properties.put("caremarket.mail.from", "mail@service.example");
        var here = new HashMap<>(properties);
        here.put("caremarket.mail.at-once", "0");
        return here;
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    /** The service as operators run it. */
    private Process service() throws IOException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.add("-Xmx400m");
        command.add("--enable-native-access=ALL-UNNAMED");
        var settings = new HashMap<>(properties);
        settings.put("caremarket.demonstration", "false");
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(Application.class.getName());
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(new File("target/killed-while-sending.log"))).start();
    }

    @Test
    void aLetterThatMayHaveGoneGoesAgainWithTheSameMessageId() throws Exception {
        var sefton = councils.council("sefton").orElseThrow();
        var put = mail.put(sefton, TrialMail.letter("killed", "provider@example.org"));
        server.answer(".", "");
        var service = service();
        try {
            for (int i = 0; i < 1_800 && server.taken().isEmpty() && service.isAlive(); i++) {
                Thread.sleep(100);
            }
            assertThat(server.taken()).hasSize(1);
        } finally {
            service.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }
        assertThat(service.exitValue()).isEqualTo(128 + 9);
        assertThat(sefton.call(() -> repository.find(put.id()).orElseThrow().state())).isEqualTo(MailState.SENDING);
        server.forget();
        // It is still the dead process's own.
        sefton.run(() -> sending.all(sefton, () -> true));
        assertThat(server.taken()).hasSize(1);
        clock.pass(Duration.ofMinutes(16));
        sefton.run(() -> sending.all(sefton, () -> true));
        sefton.run(() -> sending.all(sefton, () -> true));
        assertThat(server.taken()).hasSize(2).allMatch(message -> message.contains("Message-ID: " + put.messageId()));
        assertThat(sefton.call(() -> repository.find(put.id()).orElseThrow().state())).isEqualTo(MailState.SENT);
        assertThat(sefton.call(() -> repository.tries(put.id()))).extracting(Try::words).containsExactly(
                "The service stopped while it was being sent. Whether the server had it by then is not known.",
                "The mail server took it.");
    }
}

package org.caremarket.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.testing.OnPostgres;
import org.caremarket.testing.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A council whose letters go to a real mail server on this machine, or to a stand-in for Notify, when a test says so. */
abstract class MailServers implements OnPostgres {

    static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");
    static final String HERE = "127.0.0.1";

    private static final int FIRST_PORT = 12_000;
    private static final int FORKS = 20;
    private static final int PORTS = 1_000;

    static int port;
    NotifyStub notify;
    GreenMail server;

    @Inject
    Sending sending;

    @Inject
    Outbox outbox;

    @Inject
    Mailroom mailroom;

    @Inject
    OutboxRepository repository;

    @Inject
    SendingRepository claims;

    @Inject
    TrialMail mail;

    @Inject
    TestClock clock;

    @Inject
    Calendars calendars;

    @Inject
    CouncilDirectory councils;

    CouncilScope sefton;

    @Override
    public Map<String, String> getProperties() {
        var properties = new HashMap<>(OnPostgres.super.getProperties());
        port = ownPort();
        properties.put("caremarket.mail.smtp.host", HERE);
        properties.put("caremarket.mail.smtp.port", "" + port);
        properties.put("caremarket.mail.smtp.starttls", "none");
        properties.put("caremarket.mail.from", "mail@service.example");
        try {
            notify = new NotifyStub();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        properties.put("caremarket.mail.notify.address", notify.address());
        properties.put("caremarket.mail.notify.key.cheshire-west", NotifyStub.KEY);
        // The tests say when letters go.
        properties.put("caremarket.mail.at-once", "0");
        return properties;
    }

    /**
     * A free port that stays this process's while the server is down, as tests stop it and start it again: below those
     * that systems give to whoever asks for any (from 32768), in a range of each fork, and within it begun where another
     * build of the same fork hardly begins.
     */
    private static int ownPort() {
        var first = FIRST_PORT + Integer.getInteger("fork", 1) % FORKS * PORTS;
        var begin = ProcessHandle.current().pid() % PORTS;
        for (int step = 0; step < PORTS; step++) {
            var candidate = first + (int) ((begin + step) % PORTS);
            try (var free = new ServerSocket(candidate, 1, InetAddress.getLoopbackAddress())) {
                return free.getLocalPort();
            } catch (IOException taken) {
                // The next one may be free.
            }
        }
        throw new IllegalStateException("No port from %d to %d is free".formatted(first, first + PORTS - 1));
    }

    @BeforeAll
    void council() {
        sefton = councils.council("sefton").orElseThrow();
        start();
    }

    void start() {
        server = new GreenMail(new ServerSetup(port, HERE, ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterAll
    void stop() {
        notify.close();
        server.stop();
    }

    @BeforeEach
    void nothingIsLeft() throws Exception {
        send();
        server.purgeEmailFromAllMailboxes();
        mail.heard().clear();
    }

    void send() {
        sefton.run(() -> sending.all(sefton, () -> true));
    }

    <T> T here(Supplier<T> work) {
        return sefton.call(work);
    }

    Message now(Message message) {
        return here(() -> repository.find(message.id()).orElseThrow());
    }

    MimeMessage only() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }
}

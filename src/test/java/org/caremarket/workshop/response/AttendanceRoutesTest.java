package org.caremarket.workshop.response;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.Browser;
import org.caremarket.testing.CouncilRoutes;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopFixture;
import org.caremarket.workshop.invitation.Invitations;
import org.caremarket.workshop.invitation.Replies;
import org.caremarket.workshop.invitation.Reply;
import org.caremarket.workshop.invitation.ReplyOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who comes to which session, as providers say it behind their links. */
class AttendanceRoutesTest extends CouncilRoutes {

    @Inject
    CouncilDirectory councils;

    @Inject
    WorkshopFixture workshops;

    @Inject
    ProviderFixture providers;

    @Inject
    Invitations invitations;

    @Inject
    Replies replies;

    private Workshop workshop;
    private String path;

    @BeforeEach
    void invite() {
        workshop = in(workshops::open);
        path = in(() -> providers.invited(workshop, "Example Care")).path("sheffield");
    }

    private <T> T in(Supplier<T> work) {
        return councils.council("sheffield").orElseThrow().call(work::get);
    }

    private Browser device() {
        return new Browser(server.getURI());
    }

    @Test
    void aFullSessionSaysSo() {
        var session = in(() -> providers.session(workshop, 1));
        var other = in(() -> providers.invited(workshop, "Other Care"));
        var form = Map.of("session", "" + session, "needs", "Step-free access", "seen", seen(path));
        assertThat(device().postRaw(path + "/attendance", form, Map.of()).status()).isEqualTo(303);
        assertThat(device().get(path).text()).contains("You said that you are coming");
        var theirs = other.path("sheffield");
        assertThat(device().get(theirs).text()).contains("Full");
        var full = device().postRaw(theirs + "/attendance", Map.of("session", "" + session, "needs", "A loop", "seen", seen(theirs)),
                Map.of());
        assertThat(full.status()).isEqualTo(422);
        assertThat(full.text()).contains("The last place in this session has just gone").contains("A loop");
        var stale = device().postRaw(path + "/attendance", Map.of("session", "no", "needs", "", "seen", form.get("seen")), Map.of());
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Step-free access");
    }

    private String seen(String link) {
        return device().get(link + "/attendance").page().selectFirst("input[name=seen]").val();
    }

    @Test
    void theLastPlacesGoToAsManyAsThereAre() throws Exception {
        var session = in(() -> providers.session(workshop, 3));
        var start = new CountDownLatch(1);
        var tasks = new ArrayList<Callable<ReplyOutcome>>();
        for (int i = 0; i < 8; i++) {
            var invited = in(() -> providers.invited(workshop, "Racing Care"));
            var invitation = in(() -> invitations.find(workshop.id(), invited.invitation())).orElseThrow();
            tasks.add(() -> {
                start.await();
                return in(() -> replies.say(invitation, new Reply(true, session, ""), new Reply(null, null, "")));
            });
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            var running = tasks.stream().map(threads::submit).toList();
            start.countDown();
            var outcomes = new ArrayList<ReplyOutcome>();
            for (var each : running) {
                outcomes.add(each.get());
            }
            assertThat(outcomes).filteredOn(ReplyOutcome.Said.class::isInstance).hasSize(3);
            assertThat(outcomes).filteredOn(ReplyOutcome.Full.class::isInstance).hasSize(5);
        }
    }
}

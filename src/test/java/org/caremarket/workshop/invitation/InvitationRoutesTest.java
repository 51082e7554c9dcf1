package org.caremarket.workshop.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.CouncilRoutes;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopFixture;
import org.junit.jupiter.api.Test;

/** Inviting over HTTP: by pages, and by the API. */
class InvitationRoutesTest extends CouncilRoutes {

    @Inject CouncilDirectory councils;
    @Inject WorkshopFixture workshops;
    @Inject InvitationFixture fixture;
    @Inject Invitations invitations;
    @Inject Rounds rounds;

    @Test
    void peopleAreChosenLookedAtAndInvited() throws Exception {
        var ids = in(() -> fixture.contacts(3, "routes"));
        var workshop = in(workshops::open);
        in(() -> {
            fixture.run("UPDATE contact SET opted_out_at = now(), opted_out_how = 'By telephone' WHERE id = " + ids.get(2));
            return true;
        });
        var path = path(workshop);
        assertThat(officer.get(path).text()).contains("Nobody is invited yet.");
        officer.get(path + "/new");
        var review = officer.post(path + "/choice", Map.of("addresses", emails(ids), "action", "review",
                "subject", "Tell us", "opening", "First words"));
        assertThat(review.status()).isEqualTo(200);
        assertThat(review.text()).contains("2 contacts at 2 organisations get a letter; 1 does not.", "Opted out of mail: 1");
        var fields = new LinkedHashMap<String, String>();
        review.page().select("main form input[type=hidden]:not([name=csrfToken])").forEach(each -> fields.put(each.attr("name"), each.val()));
        var body = new StringBuilder("csrfToken=" + review.page().select("[name=csrfToken]").val() + "&subject=Tell+us&opening=First+words&seen=" + fields.get("seen"));
        review.page().select("main [name=contact]").forEach(each -> body.append("&contact=").append(each.val()));
        assertThat(officer.postBody(path, body.toString()).status()).isEqualTo(303);
        awaitWritten(workshop);
        var list = officer.get(path);
        assertThat(list.text()).contains("2 contacts are invited: 0 opened the link", "Tell us", "First words", "2 written to");
        assertThat(list.page().select("tbody tr")).hasSize(2);
        assertThat(list.page().select("tbody a[href*=outbox]")).hasSize(2);

        var seen = viewer.get(path);
        assertThat(seen.text()).contains("Organisation ").doesNotContain("Person ", "@example.org");
        assertThat(viewer.get(path + "/new").status()).isEqualTo(403);
        assertThat(viewer.get(path + "/" + in(() -> invitations.of(workshop.id()).getFirst().id())).text())
                .doesNotContain("Person ", "@example.org", "Send a new link");
    }

    @Test
    void anAddressThatIsNoContactsIsNamed() {
        var workshop = in(workshops::open);
        officer.get(path(workshop) + "/new");
        var refused = officer.post(path(workshop) + "/choice", Map.of("addresses", "nobody@example.org; <other@example.org>"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("2 addresses are no contact's", "nobody@example.org", "other@example.org");
        assertThat(refused.page().select("a[href=/sheffield/contacts/new]")).isNotEmpty();
        assertThat(refused.page().select("[name=addresses]").val()).contains("nobody@example.org");
        assertThat(officer.post(path(workshop) + "/choice", Map.of()).status()).isEqualTo(422);
    }

    @Test
    void oneInvitationIsRevokedAndMadeAgain() {
        var workshop = in(() -> fixture.invited(fixture.contacts(2, "one")));
        var one = path(workshop) + "/" + in(() -> invitations.of(workshop.id()).getFirst().id());
        assertThat(officer.get(one).text()).contains("Has not opened the link", "Send a new link");
        assertThat(officer.post(one + "/revocation", Map.of("version", "7")).status()).isEqualTo(409);
        assertThat(officer.post(one + "/revocation", Map.of("version", "1")).status()).isEqualTo(303);
        assertThat(officer.get(one).text()).contains("its links work no more", "Invite again", "Cancelled");
        assertThat(officer.post(one + "/letters", Map.of("version", "2")).status()).isEqualTo(422);
        assertThat(officer.post(one + "/reinstatement", Map.of("version", "2")).status()).isEqualTo(303);
        assertThat(officer.post(one + "/letters", Map.of("version", "3")).status()).isEqualTo(303);
        assertThat(officer.get(path(workshop) + "?show=revoked").text()).contains("No invitation fits");
        assertThat(officer.get(path(workshop) + "?show=not-opened&q=organisation").page().select("tbody tr")).hasSize(2);
        assertThat(officer.get(path(workshop) + "?show=mail-lost").page().select("tbody tr")).isEmpty();
        assertThat(officer.get(path(workshop) + "?show=none").status()).isEqualTo(422);
        assertThat(viewer.post(one + "/revocation", Map.of("version", "4")).status()).isEqualTo(403);
    }

    @Test
    void whoCameIsEnteredOnceAndAConflictShowsBoth() throws Exception {
        var ids = in(() -> fixture.contacts(3, "came"));
        var workshop = in(() -> fixture.invited(ids));
        var session = in(() -> fixture.id("SELECT id FROM workshop_session WHERE workshop_id = " + workshop.id()));
        in(() -> {
            fixture.run("UPDATE workshop_invitation SET coming = true, session_id = %d, access_needs = '=1+1' WHERE contact_id = %d"
                    .formatted(session, ids.get(0)));
            return true;
        });
        var page = "/sheffield/workshops/" + workshop.id() + "/attendance/" + session;
        var shown = officer.get(page);
        assertThat(shown.page().select("[name=contact]")).hasSize(1);
        assertThat(officer.get(page + "?all=yes").page().select("[name=contact]")).hasSize(3);
        assertThat(officer.post(page, Map.of("version", "0", "contact", "" + ids.get(0), "addresses", emails(ids.subList(1, 2)),
                "organisations", "Hill Homes\nHILL HOMES Ltd\n")).status()).isEqualTo(303);
        assertThat(officer.get(page).text()).contains("3 came, of 3 organisations");
        assertThat(in(() -> invitations.of(workshop.id())).stream().map(Invitation::attended).toList())
                .containsExactly(true, true, false);
        var late = officer.post(page, Map.of("version", "0", "organisations", "Example Care"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Somebody else entered who came", "Hill Homes", "Example Care");
        var door = officer.get(page + "/door.csv");
        assertThat(door.body()).contains("'=1+1", "Hill Homes", "not invited");
        assertThat(viewer.get(page).status()).isEqualTo(403);
        var api = "/workshops/" + workshop.id() + "/attendance/" + session;
        assertThat(map(api("GET", api, "")).get("version")).isEqualTo(1);
        assertThat(api("PUT", api, "{\"contacts\":[%d],\"version\":1}".formatted(ids.get(0))).status()).isEqualTo(200);
        assertThat(api("PUT", api, "{\"contacts\":[%d],\"version\":1}".formatted(ids.get(0))).status()).isEqualTo(409);
        assertThat(api("PUT", api, "{\"contacts\":[999999],\"version\":2}").status()).isEqualTo(422);
    }

    @Test
    void programsInviteAndRemind() throws Exception {
        var ids = in(() -> fixture.contacts(2, "programs"));
        var workshop = in(workshops::open);
        var api = "/workshops/" + workshop.id() + "/invitations";
        var asked = api("POST", api, "{\"contacts\":[%d,%d]}".formatted(ids.get(0), ids.get(1)));
        assertThat(asked.status()).isEqualTo(202);
        assertThat(map(asked)).containsEntry("chosen", 2);
        awaitWritten(workshop);
        var list = map(api("GET", api + "?show=not-answered", ""));
        assertThat(list).containsEntry("total", 2);
        assertThat(list.get("items").toString()).contains("@example.org", "kept");
        assertThat(viewer.api("GET", "/api/v1/sheffield" + api, viewerToken, "").body()).doesNotContain("@example.org", "Person ");
        assertThat(api("POST", api, "{\"contacts\":[%d]}".formatted(ids.get(0))).status()).as("invited already").isEqualTo(422);
        assertThat(api("POST", api, "{\"segments\":[\"no-such\"]}").status()).isEqualTo(422);
        assertThat(api("POST", api + "/reminders", "{}").body()).contains("Nobody of them can be written to.");
        assertThat(api("POST", "/workshops/999999/invitations", "{\"contacts\":[1]}").status()).isEqualTo(404);
        var first = in(() -> invitations.of(workshop.id()).getFirst().id());
        assertThat(api("POST", api + "/" + first + "/revocation", "{\"version\":\"1\"}").status()).isEqualTo(200);
        assertThat(api("DELETE", api + "/" + first + "/revocation?version=2", "").status()).isEqualTo(200);
        assertThat(api("DELETE", api + "/" + first + "/revocation?version=2", "").status()).isEqualTo(409);
    }

    @Test
    void nobodyIsInvitedToWhatIsOver() {
        var closed = in(() -> workshops.closed(Instant.parse("2026-01-05T12:00:00Z")));
        assertThat(officer.get(path(closed)).text()).contains("Nobody can be invited now. The workshop is closed");
        officer.get(path(closed) + "/new");
        assertThat(officer.post(path(closed), Map.of("segment", "home-care", "subject", "S", "opening", "")).status()).isEqualTo(422);
        assertThat(officer.get(path(closed) + "/reminders").text()).contains("Nobody can be written to now.");
    }

    private void awaitWritten(Workshop workshop) throws InterruptedException {
        for (int i = 0; i < 600 && in(() -> rounds.of(workshop.id())).stream().anyMatch(round -> round.due() > 0); i++) {
            Thread.sleep(100);
        }
        assertThat(in(() -> rounds.of(workshop.id()))).isNotEmpty().allMatch(round -> round.due() == 0);
    }

    private String emails(List<Long> ids) {
        return ids.stream().map(id -> in(() -> fixture.id("SELECT substring(email from '[0-9]+')::bigint FROM contact WHERE id = " + id)))
                .map("person.%d@example.org"::formatted).collect(Collectors.joining("; "));
    }

    private <T> T in(Supplier<T> work) {
        return councils.council("sheffield").orElseThrow().call(work);
    }

    private static String path(Workshop workshop) {
        return "/sheffield/workshops/" + workshop.id() + "/invitations";
    }
}

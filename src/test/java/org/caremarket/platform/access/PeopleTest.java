package org.caremarket.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.caremarket.platform.access.PersonOutcome.Changed;
import org.caremarket.platform.access.PersonOutcome.LastAdministrator;
import org.caremarket.platform.access.PersonOutcome.Stale;
import org.caremarket.testing.Browser;
import org.junit.jupiter.api.Test;

/** What administrators do with people, and what invited people do with their link. */
class PeopleTest extends AccessTest {

    private static final Actor ADAM = new Actor(0, "Adam", Role.ADMINISTRATOR, "test");

    @Inject
    Accounts accounts;

    @Test
    void aLinkWorksOnceAndLeadsToAnAccount() {
        var link = invite("iris@sefton.example", "Iris Invited", "APPROVER");
        var iris = browser();
        var page = iris.get(link);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Choose a password", "iris@sefton.example");
        assertThat(page.header("Referrer-Policy")).isEqualTo("strict-origin");
        assertThat(iris.post(link, Map.of("newPassword", "short")).status()).isEqualTo(422);
        assertThat(iris.post(link, Map.of("newPassword", NEW_PASSWORD)).header("Location")).isEqualTo("/sefton/sign-in");
        assertThat(iris.get("/sefton/sign-in").text()).contains("Your password has been set");
        assertThat(iris.signIn("/sefton", "iris@sefton.example", NEW_PASSWORD).status()).isEqualTo(303);
        var again = browser().get(link);
        assertThat(again.status()).isEqualTo(404);
        assertThat(again.text()).contains("This link does not work any more");
    }

    @Test
    void unknownUsedReplacedAndOldLinksLookTheSame() {
        var unknown = browser().get("/sefton/invitations/" + RandomToken.make());
        var replaced = invite("rita@sefton.example", "Rita Replaced", "VIEWER");
        var adam = as("/sefton", "adam@sefton.example");
        var rita = adam.get("/sefton/people").page().selectFirst("a:contains(Rita Replaced)").attr("href");
        adam.get(rita);
        var newest = adam.post(rita + "/links", Map.of());
        assertThat(newest.status()).isEqualTo(201);
        assertThat(browser().get(replaced).text()).isEqualTo(unknown.text());
        var old = link(newest);
        assertThat(browser().get(old).status()).isEqualTo(200);
        clock.pass(Duration.ofDays(7).plusSeconds(1));
        assertThat(browser().get(old).text()).isEqualTo(unknown.text());
    }

    @Test
    void sameEmailAddressTwiceIsRefused() {
        invite("twice@sefton.example", "Tina Twice", "VIEWER");
        var adam = as("/sefton", "adam@sefton.example");
        adam.get("/sefton/people/new");
        var answer = adam.post("/sefton/people",
                Map.of("email", "TWICE@sefton.example", "name", "Tom", "role", "VIEWER"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Tina Twice has this email address already");
    }

    @Test
    void anAnalystIsNotARoleOfACouncil() {
        var adam = as("/sefton", "adam@sefton.example");
        adam.get("/sefton/people/new");
        assertThat(adam.post("/sefton/people", Map.of("email", "a@b.example", "name", "A", "role", "ANALYST")).status())
                .isEqualTo(422);
    }

    @Test
    void othersDoNotSeePeople() {
        var olive = as("/sefton", "olive@sefton.example");
        assertThat(olive.get("/sefton/people").status()).isEqualTo(403);
        assertThat(olive.get("/sefton/audit").status()).isEqualTo(403);
    }

    @Test
    void theSecondOfTwoChangesSeesWhatTheFirstDid() {
        var id = added("Stella Stale");
        var adam = as("/sefton", "adam@sefton.example");
        adam.get("/sefton/people/" + id);
        assertThat(adam.post("/sefton/people/" + id + "/role", Map.of("role", "VIEWER", "version", "0")).status())
                .isEqualTo(303);
        var stale = adam.post("/sefton/people/" + id + "/role", Map.of("role", "APPROVER", "version", "0"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("It is now: Viewer");
    }

    @Test
    void ofTwoChangesAtTheSameMomentOneHolds() throws Exception {
        var id = added("Connie Current");
        var outcomes = atOnce(
                () -> sefton.call(() -> accounts.changeRole(id, Role.VIEWER, 0, ADAM)),
                () -> sefton.call(() -> accounts.changeRole(id, Role.APPROVER, 0, ADAM)));
        assertThat(outcomes).hasAtLeastOneElementOfType(Changed.class).hasAtLeastOneElementOfType(Stale.class);
    }

    @Test
    void theLastAdministratorStaysEvenWhenTwoRemoveEachOther() throws Exception {
        var council = councils.council("cheshire-west").orElseThrow();
        demonstration.create(council, "one@cheshire.example", "Admin One", Role.ADMINISTRATOR);
        demonstration.create(council, "two@cheshire.example", "Admin Two", Role.ADMINISTRATOR);
        var admins = council.call(() -> accounts.all().stream()
                .filter(person -> person.role() == Role.ADMINISTRATOR && person.canSignIn()).toList());
        // Whoever else the council's folder names is deactivated first.
        for (var other : admins.subList(0, admins.size() - 2)) {
            council.call(() -> accounts.deactivate(other.id(), other.version(), ADAM));
        }
        var one = admins.get(admins.size() - 2);
        var two = admins.getLast();
        var outcomes = atOnce(
                () -> council.call(() -> accounts.deactivate(one.id(), one.version(), ADAM)),
                () -> council.call(() -> accounts.changeRole(two.id(), Role.OFFICER, two.version(), ADAM)));
        assertThat(outcomes).hasAtLeastOneElementOfType(Changed.class).hasAtLeastOneElementOfType(LastAdministrator.class);
    }

    @Test
    void theApiSpeaksTheSameNouns() {
        var browser = browser();
        var token = browser.api("POST", "/api/v1/sefton/tokens", "",
                        "{\"email\":\"adam@sefton.example\",\"password\":\"%s\"}".formatted(PASSWORD))
                .body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
        var invited = browser.api("POST", "/api/v1/sefton/people", token,
                "{\"email\":\"json@sefton.example\",\"name\":\"Jason\",\"role\":\"VIEWER\"}");
        assertThat(invited.status()).isEqualTo(201);
        assertThat(invited.body()).contains("/sefton/invitations/", "\"state\":\"Invited\"");
        assertThat(browser.api("GET", "/api/v1/sefton/people", token, "").body()).contains("json@sefton.example");
        assertThat(browser.api("POST", "/api/v1/sefton/people", token, "{}").body()).contains("Choose a role");
    }

    @Test
    void theApiListsPeopleOnePageAtATime() {
        var token = token("/api/v1/sefton", "adam@sefton.example");
        var total = sefton.call(() -> accounts.all().size());
        var list = "/api/v1/sefton/people";
        assertThat(browser().api("GET", list, token, "").body()).startsWith("{\"items\":[")
                .endsWith("],\"total\":" + total + "}");
        var first = browser().api("GET", list + "?size=1", token, "").body();
        var second = browser().api("GET", list + "?size=1&page=1", token, "").body();
        assertThat(first).containsOnlyOnce("\"email\"").endsWith("\"total\":" + total + "}").isNotEqualTo(second);
        assertThat(browser().api("GET", list + "?size=0", token, "").status()).isEqualTo(422);
    }

    private String token(String api, String email) {
        return browser().api("POST", api + "/tokens", "",
                        "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, PASSWORD))
                .body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
    }

    private List<PersonOutcome> atOnce(
            Supplier<PersonOutcome> one, Supplier<PersonOutcome> two)
            throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<PersonOutcome> first = threads.submit(() -> {
                barrier.await();
                return one.get();
            });
            Future<PersonOutcome> second = threads.submit(() -> {
                barrier.await();
                return two.get();
            });
            return List.of(first.get(), second.get());
        }
    }

    private long added(String name) {
        var email = name.toLowerCase().replace(' ', '.') + "@sefton.example";
        demonstration.create(sefton, email, name, Role.OFFICER);
        return sefton.call(() -> accounts.all().stream()
                .filter(person -> person.name().equals(name)).findFirst().orElseThrow().id());
    }

    private String invite(String email, String name, String role) {
        var adam = as("/sefton", "adam@sefton.example");
        adam.get("/sefton/people/new");
        var answer = adam.post("/sefton/people", Map.of("email", email, "name", name, "role", role));
        assertThat(answer.status()).isEqualTo(201);
        return link(answer);
    }

    private static String link(Browser.Answer answer) {
        return answer.page().select("#link").text().replaceFirst("^https?://[^/]+", "");
    }
}

package org.caremarket.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Forms are taken from our own pages only, and what was typed is not lost. */
class FormGuardTest extends AccessTest {

    private static final Map<String, String> INVITATION =
            Map.of("email", "new@sefton.example", "name", "Nora New", "role", "VIEWER");

    @Test
    void refusesAFormWithoutTokenOrWithAnotherSessionsAndShowsWhatWasTyped() {
        var adam = as("/sefton", "adam@sefton.example");
        var other = as("/sefton", "adam@sefton.example");
        other.get("/sefton/people/new");
        for (var token : new String[] {"", "0".repeat(64), other.csrf()}) {
            var form = new HashMap<>(INVITATION);
            form.put("csrfToken", token);
            var answer = adam.postRaw("/sefton/people", form, Map.of());
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.body()).contains("Nora New", "new@sefton.example");
            assertThat(answer.text()).contains("Nothing was saved");
        }
        var without = adam.postRaw("/sefton/people", INVITATION, Map.of());
        assertThat(without.status()).isEqualTo(403);
        assertThat(adam.get("/sefton/people").text()).doesNotContain("Nora New");
    }

    @Test
    void refusesASignInFormFromAnotherBrowser() {
        var attacker = browser();
        attacker.get("/sefton/sign-in");
        var victim = browser();
        victim.get("/sefton/sign-in");
        var form = Map.of("email", "olive@sefton.example", "password", PASSWORD, "csrfToken", attacker.csrf());
        var answer = victim.postRaw("/sefton/sign-in", form, Map.of());
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain(PASSWORD);
    }

    @Test
    void refusesWhatTheBrowserSaysComesFromElsewhere() {
        var adam = as("/sefton", "adam@sefton.example");
        adam.get("/sefton/people/new");
        var form = new HashMap<>(Map.of("email", "near@sefton.example", "name", "Nina Near", "role", "VIEWER"));
        form.put("csrfToken", adam.csrf());
        for (var header : new String[][] {
                {"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Site", "same-site"}, {"Origin", "https://evil.example"}}) {
            assertThat(adam.postRaw("/sefton/people", form, Map.of(header[0], header[1])).status()).isEqualTo(403);
        }
        assertThat(adam.postRaw("/sefton/people", form, Map.of("Sec-Fetch-Site", "same-origin")).status()).isEqualTo(201);
    }

    @Test
    void showsWhatWasTypedWhenTheSessionEndedMeanwhile() {
        var adam = as("/sefton", "adam@sefton.example");
        adam.get("/sefton/people/new");
        clock.pass(Duration.ofHours(3));
        var answer = adam.post("/sefton/people", Map.of("email", "late@sefton.example", "name", "<b>Lola Late", "role", "VIEWER"));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text()).contains("You have been signed out");
        assertThat(answer.page().select("textarea").eachText()).contains("<b>Lola Late");
        assertThat(answer.page().select("a[href=/sefton/sign-in]")).isNotEmpty();
    }
}

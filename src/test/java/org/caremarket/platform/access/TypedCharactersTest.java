package org.caremarket.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that nobody can see are told to whoever typed them, and never make the service fail. */
class TypedCharactersTest extends AccessTest {

    private static final String UNSHOWABLE = "Remove characters that cannot be shown";

    @BeforeEach
    void laterThatWeek() {
        clock.pass(Duration.ofDays(2));
    }

    @Test
    void signingInWithANulIsRefusedOnThePageAndInTheApi() {
        var page = browser().signIn("/sefton", "olive\u0000@sefton.example", PASSWORD);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains(UNSHOWABLE);
        var problem = browser().api("POST", "/api/v1/sefton/tokens", "",
                "{\"email\":\"olive\\u0000@sefton.example\",\"password\":\"x\"}");
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.body()).contains("\"field\":\"email\"", UNSHOWABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nora\u0000", "Nora \u202eNew", "No\u200bra", "No\tra", "\u00a0\u200b", "\u3164"})
    void aNameShowsAllThatItHolds(String name) {
        var adam = as("/sefton", "adam@sefton.example");
        adam.get("/sefton/people/new");
        var answer = adam.post("/sefton/people", Map.of("email", "n@sefton.example", "name", name, "role", "VIEWER"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#name-error").text())
                .containsAnyOf(UNSHOWABLE, "Enter the person's name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000@b.example", "a\u200b@b.example", "a@b\u202e.example", "a\u00a0b@c.example"})
    void soDoesAnEmailAddress(String email) {
        var adam = as("/sefton", "adam@sefton.example");
        adam.get("/sefton/people/new");
        var answer = adam.post("/sefton/people", Map.of("email", email, "name", "Nora", "role", "VIEWER"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#email-error").text()).isNotEmpty();
    }

    @Test
    void aNewPasswordHoldsWhatCanBeTyped() {
        var olive = as("/sefton", "olive@sefton.example");
        olive.get("/sefton/account");
        var answer = olive.post("/sefton/account/password",
                Map.of("currentPassword", PASSWORD, "newPassword", "heron gatepost\u0000 violin"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("must not contain characters that cannot be typed");
    }

    @Test
    void aNulInAnAddressLeadsNowhere() {
        assertThat(browser().get("/sefton/invitations/a%00").status()).isEqualTo(404);
        var adam = as("/sefton", "adam@sefton.example");
        assertThat(adam.get("/sefton/audit?verb=%00").status()).isEqualTo(400);
    }

    @Test
    void ofARepeatedFieldTheLastValueCounts() {
        var browser = browser();
        browser.get("/sefton/sign-in");
        var twice = browser.postBody("/sefton/sign-in", "csrfToken=" + browser.csrf()
                + "&email=first%40sefton.example&email=last%40sefton.example&password=wrong");
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.page().select("input[name=email]").val()).isEqualTo("last@sefton.example");
    }

    @Test
    void anUnreadableVersionIsToldOnThePage() {
        var adam = as("/sefton", "adam@sefton.example");
        var person = adam.get("/sefton/people").page().selectFirst("a:contains(Olive Officer)").attr("href");
        adam.get(person);
        var answer = adam.post(person + "/role", Map.of("role", "VIEWER", "version", "abc"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Say which version of the person you saw", "Olive Officer");
    }
}

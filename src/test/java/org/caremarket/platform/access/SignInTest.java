package org.caremarket.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.caremarket.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in: who gets in, what the others learn, how long they wait. */
class SignInTest extends AccessTest {

    private static final String OLIVE = "olive@sefton.example";

    @Inject
    MeterRegistry meters;

    /** What the tests before this one tried is forgotten. */
    @BeforeEach
    void laterThatWeek() {
        clock.pass(Duration.ofDays(2));
    }

    @Test
    void leadsToTheStartPageWithASessionInAStrictCookie() {
        var browser = browser();
        var answer = browser.signIn("/sefton", OLIVE, PASSWORD);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/sefton");
        var cookie = answer.headers("set-cookie").stream().filter(c -> c.startsWith("session=")).findFirst();
        assertThat(cookie).isPresent();
        assertThat(cookie.get()).containsIgnoringCase("; HttpOnly").contains("; SameSite=Lax", "; Path=/")
                .doesNotContain("Secure", "Max-Age", "Domain");
        assertThat(browser.get("/sefton/account").text()).contains(OLIVE, "Commissioning officer", "Olive Officer");
    }

    @Test
    void titleNamesPageCouncilAndService() {
        assertThat(browser().get("/sefton/sign-in").page().title())
                .isEqualTo("Sign in – Sefton Council – Care market planning");
    }

    @Test
    void acceptsTheEmailAddressInAnyCase() {
        assertThat(browser().signIn("/sefton", " Olive@SEFTON.example ", PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void keepsTheEmailAddressButNeverThePassword() {
        var answer = browser().signIn("/sefton", OLIVE, "wrong wrong wrong");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("input[name=email]").val()).isEqualTo(OLIVE);
        assertThat(answer.body()).doesNotContain("wrong wrong wrong");
        assertThat(answer.page().title()).startsWith("Error: ");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(browser().signIn("/sefton", "", "").text()).contains("Enter your email address", "Enter your password");
    }

    @Test
    void answersAnUnknownEmailAddressLikeAWrongPasswordForTheSameWork() {
        var known = browser().signIn("/sefton", OLIVE, "wrong wrong wrong");
        var before = hashes();
        var unknown = browser().signIn("/sefton", "nobody@sefton.example", "wrong wrong wrong");
        assertThat(hashes() - before).isEqualTo(1);
        assertThat(unknown.status()).isEqualTo(known.status());
        assertThat(unknown.text()).isEqualTo(known.text());
    }

    @Test
    void asksForPatienceTheSameWayForKnownAndUnknown() {
        for (var email : new String[] {"adam@sefton.example", "nobody2@sefton.example"}) {
            var browser = browser();
            for (int i = 0; i < 3; i++) {
                assertThat(browser.signIn("/sefton", email, "wrong wrong wrong").status()).isEqualTo(422);
            }
            var before = hashes();
            var later = browser.signIn("/sefton", email, PASSWORD);
            assertThat(later.status()).isEqualTo(429);
            assertThat(later.header("Retry-After")).isEqualTo("1");
            assertThat(later.text()).contains("Wait 1 seconds");
            assertThat(hashes()).isEqualTo(before);
            clock.pass(Duration.ofHours(2));
        }
    }

    @Test
    void locksAfterTenWrongPasswordsUntilAnAdministratorUnlocks() {
        for (int i = 0; i < 10; i++) {
            clock.pass(Duration.ofHours(2));
            assertThat(browser().signIn("/sefton", OLIVE, "wrong wrong wrong").status()).isEqualTo(422);
        }
        clock.pass(Duration.ofHours(2));
        var locked = browser().signIn("/sefton", OLIVE, PASSWORD);
        assertThat(locked.status()).isEqualTo(422);
        assertThat(locked.text()).contains("is not right, or the account is locked");

        var adam = as("/sefton", "adam@sefton.example");
        var link = adam.get("/sefton/people").page().selectFirst("a:contains(Olive Officer)").attr("href");
        assertThat(adam.get(link).text()).contains("Locked");
        assertThat(adam.post(link + "/unlocking", Map.of()).status()).isEqualTo(303);
        assertThat(browser().signIn("/sefton", OLIVE, PASSWORD).status()).isEqualTo(303);
        var trail = adam.get("/sefton/audit").text();
        assertThat(trail).contains("locked person", "unlocked person", "failed to sign in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example/", "/\\evil.example", "/sheffield/account",
            "/sefton@evil.example", "/seftonevil", "/sefton/../sheffield", "javascript:alert(1)", "/sefton\r\nX: y",
            "/sefton/sign-out", "/sefton/sign-out?a=1", "/sefton/./account", "/sefton/actions/../account",
            "/sefton//evil.example", "/sefton/account;a=1", "/sefton/%2e%2e/sheffield", "/sefton/%2E./x",
            "/sefton/a%2Fb", "/sefton/a%5Cb", "/sefton/%252e%252e/x", "/sefton/%00"})
    void neverLeadsElsewhere(String next) {
        var browser = browser();
        browser.get("/sefton/sign-in");
        var answer = browser.post("/sefton/sign-in", Map.of("email", OLIVE, "password", PASSWORD, "next", next));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/sefton");
    }

    @Test
    void leadsBackToThePageThatWasAskedFor() {
        var browser = browser();
        var sent = browser.get("/sefton/account?a=1&b=2");
        assertThat(sent.status()).isEqualTo(303);
        var next = browser.get(sent.header("Location")).page().select("input[name=next]").val();
        assertThat(next).isEqualTo("/sefton/account?a=1&b=2");
        assertThat(browser.post("/sefton/sign-in", Map.of("email", OLIVE, "password", PASSWORD, "next", next))
                .header("Location")).isEqualTo("/sefton/account?a=1&b=2");
    }

    @Test
    void isThereForRegionsToo() {
        var region = councils.region("liverpool-city-region").orElseThrow();
        demonstration.create(region, "ann@lcr.example", "Ann Analyst", Role.ANALYST);
        var browser = browser();
        assertThat(browser.signIn("/regions/liverpool-city-region", "ann@lcr.example", PASSWORD).status()).isEqualTo(303);
        assertThat(browser.get("/regions/liverpool-city-region/account").text()).contains("Regional analyst");
        assertThat(browser.get("/sefton/account").status()).isEqualTo(404);
        assertThat(new Browser(server.getURI()).signIn("/sefton", "ann@lcr.example", PASSWORD).status()).isEqualTo(422);
    }

    private long hashes() {
        return meters.get("caremarket.password.hash").timer().count();
    }
}

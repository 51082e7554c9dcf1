package org.caremarket.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.caremarket.testing.Browser;
import org.junit.jupiter.api.Test;

/** How sessions live and end, and which tokens are believed. */
class SessionTest extends AccessTest {

    private static final String OLIVE = "olive@sefton.example";
    private static final String ACCOUNT = "/sefton/account";

    @Test
    void endsAtOnceWithSignOut() {
        var browser = as("/sefton", OLIVE);
        var stolen = browser.cookies().get("session");
        browser.get(ACCOUNT);
        assertThat(browser.post("/sefton/sign-out", Map.of()).header("Location")).isEqualTo("/sefton/sign-in");
        assertThat(browser.cookies()).doesNotContainKey("session");
        browser.cookies().put("session", stolen);
        assertThat(browser.get(ACCOUNT).status()).isEqualTo(303);
    }

    @Test
    void endsElsewhereWithANewPassword() {
        var email = person("Petra Password", Role.OFFICER);
        var here = as("/sefton", email);
        var elsewhere = as("/sefton", email);
        here.get(ACCOUNT);
        var change = Map.of("currentPassword", PASSWORD, "newPassword", NEW_PASSWORD);
        assertThat(here.post(ACCOUNT + "/password", change).status()).isEqualTo(303);
        assertThat(here.get(ACCOUNT).text()).contains("Your password has been changed");
        assertThat(elsewhere.get(ACCOUNT).status()).isEqualTo(303);
        assertThat(browser().signIn("/sefton", email, PASSWORD).status()).isEqualTo(422);
        assertThat(browser().signIn("/sefton", email, NEW_PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void refusesUnfitPasswords() {
        var email = person("Una Unfit", Role.OFFICER);
        var browser = as("/sefton", email);
        browser.get(ACCOUNT);
        for (var unfit : new String[] {"short", "passwordpassword", "Sefton Council 2024", email, PASSWORD}) {
            var answer = browser.post(ACCOUNT + "/password", Map.of("currentPassword", PASSWORD, "newPassword", unfit));
            assertThat(answer.status()).as(unfit).isEqualTo(422);
            assertThat(answer.page().select("#newPassword-error")).as(unfit).isNotEmpty();
        }
    }

    @Test
    void endsAtOnceWithDeactivationAndFollowsTheRole() {
        var email = person("Rolf Role", Role.ADMINISTRATOR);
        var rolf = as("/sefton", email);
        assertThat(rolf.get("/sefton/people").status()).isEqualTo(200);
        var adam = as("/sefton", "adam@sefton.example");
        var link = adam.get("/sefton/people").page().selectFirst("a:contains(Rolf Role)").attr("href");
        adam.get(link);
        assertThat(adam.post(link + "/role", Map.of("role", "VIEWER", "version", "0")).status()).isEqualTo(303);
        assertThat(rolf.get("/sefton/people").status()).isEqualTo(403);
        assertThat(rolf.get(ACCOUNT).text()).contains("Viewer");
        assertThat(adam.post(link + "/deactivation", Map.of("version", "1")).status()).isEqualTo(303);
        assertThat(rolf.get(ACCOUNT).status()).isEqualTo(303);
    }

    @Test
    void livesWhileUsedAndIsRenewed() {
        var browser = as("/sefton", OLIVE);
        var first = browser.cookies().get("session");
        clock.pass(Duration.ofMinutes(4));
        browser.get(ACCOUNT);
        assertThat(browser.cookies().get("session")).isEqualTo(first);
        clock.pass(Duration.ofMinutes(90));
        assertThat(browser.get(ACCOUNT).status()).isEqualTo(200);
        assertThat(browser.cookies().get("session")).isNotEqualTo(first);
        clock.pass(Duration.ofMinutes(121));
        assertThat(browser.get(ACCOUNT).status()).isEqualTo(303);
    }

    @Test
    void endsAfterTwelveHoursHoweverMuchItIsUsed() {
        var browser = as("/sefton", OLIVE);
        for (int hour = 1; hour < 12; hour++) {
            clock.pass(Duration.ofHours(1));
            assertThat(browser.get(ACCOUNT).status()).isEqualTo(200);
        }
        clock.pass(Duration.ofHours(1));
        assertThat(browser.get(ACCOUNT).status()).isEqualTo(303);
    }

    @Test
    void believesNoTokenThatWasMadeElsewhere() throws Exception {
        var browser = as("/sefton", OLIVE);
        var genuine = SignedJWT.parse(browser.cookies().get("session"));
        var forged = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), genuine.getJWTClaimsSet());
        forged.sign(new MACSigner("0123456789abcdef0123456789abcdef"));
        var parts = browser.cookies().get("session").split("\\.");
        for (var token : new String[] {
                forged.serialize(),
                new PlainJWT(genuine.getJWTClaimsSet()).serialize(),
                parts[0] + "." + parts[1] + ".",
                "nonsense",
                parts[0]}) {
            var stranger = browser();
            stranger.cookies().put("session", token);
            assertThat(stranger.get(ACCOUNT).status()).as(token).isEqualTo(303);
        }
    }

    @Test
    void isUnknownAtTheNeighboursAndNoPagesOpenWithAnApiTokenNorTheOtherWayRound() throws Exception {
        var olga = as("/sheffield", "olga@sheffield.example");
        assertThat(olga.get(ACCOUNT).status()).isEqualTo(404);
        assertThat(olga.get("/sefton/sign-in").status()).isEqualTo(200);

        var token = token("/api/v1/sefton", "adam@sefton.example");
        assertThat(browser().api("GET", "/api/v1/sefton/people", token, "").status()).isEqualTo(200);
        assertThat(browser().api("GET", "/api/v1/sheffield/people", token, "").status()).isEqualTo(404);
        var inCookie = browser();
        inCookie.cookies().put("session", token);
        assertThat(inCookie.get(ACCOUNT).status()).isEqualTo(303);

        var adam = as("/sefton", "adam@sefton.example");
        assertThat(adam.api("GET", "/api/v1/sefton/people", "", "").status()).isEqualTo(401);
        assertThat(adam.api("GET", "/api/v1/sefton/people", adam.cookies().get("session"), "").status()).isEqualTo(401);
    }

    @Test
    void apiTokensEndWhenGivenBackAndAfterEightHours() {
        var token = token("/api/v1/sefton", "adam@sefton.example");
        var browser = browser();
        assertThat(browser.api("DELETE", "/api/v1/sefton/tokens/current", token, "").status()).isEqualTo(204);
        var gone = browser.api("GET", "/api/v1/sefton/people", token, "");
        assertThat(gone.status()).isEqualTo(401);
        assertThat(gone.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(gone.header("Content-Type")).startsWith("application/problem+json");

        var other = token("/api/v1/sefton", "adam@sefton.example");
        clock.pass(Duration.ofMinutes(479));
        assertThat(browser.api("GET", "/api/v1/sefton/people", other, "").status()).isEqualTo(200);
        clock.pass(Duration.ofMinutes(2));
        assertThat(browser.api("GET", "/api/v1/sefton/people", other, "").status()).isEqualTo(401);
    }

    @Test
    void storesNoSecretInClear() throws SQLException {
        var browser = as("/sefton", OLIVE);
        var secret = claim(browser.cookies().get("session"), "sid");
        try (var connection = as(sefton); var statement = connection.createStatement()) {
            var rows = statement.executeQuery("SELECT count(*) FROM session WHERE secret_hash = '" + secret + "'");
            rows.next();
            assertThat(rows.getInt(1)).isZero();
            rows = statement.executeQuery(
                    "SELECT count(*) FROM session WHERE secret_hash = '" + RandomToken.fingerprint(secret) + "'");
            rows.next();
            assertThat(rows.getInt(1)).isOne();
        }
    }

    private String claim(String token, String name) {
        try {
            var claims = SignedJWT.parse(token).getJWTClaimsSet();
            assertThat(claims.getExpirationTime()).isBefore(
                    Date.from(clock.instant().plus(Duration.ofMinutes(16))));
            return claims.getStringClaim(name);
        } catch (java.text.ParseException e) {
            throw new AssertionError(e);
        }
    }

    private String token(String root, String email) {
        var answer = new Browser(server.getURI()).api("POST", root + "/tokens", "",
                "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, PASSWORD));
        assertThat(answer.status()).isEqualTo(201);
        return answer.body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
    }

    private String person(String name, Role role) {
        var email = name.toLowerCase().replace(' ', '.') + "@sefton.example";
        demonstration.create(sefton, email, name, role);
        return email;
    }
}

package org.caremarket.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.caremarket.council.NewCouncil;
import org.caremarket.council.Provisioning;
import org.caremarket.platform.access.InviteOutcome.Invited;
import org.caremarket.testing.Browser;
import org.caremarket.testing.OnPostgres;
import org.caremarket.testing.Postgres;
import org.junit.jupiter.api.Test;

/** On an operator's own database: no known passwords, cookies over HTTPS only, the first administrator by link. */
@MicronautTest(transactional = false)
class ExternalDatabaseTest implements OnPostgres {

    @Inject
    EmbeddedServer server;

    @Inject
    Provisioning provisioning;

    @Inject
    Accounts accounts;

    @Inject
    DemonstrationPeople demonstration;

    @Override
    public Map<String, String> getProperties() {
        var properties = new HashMap<>(Postgres.fresh().properties());
        properties.put("caremarket.demonstration", "false");
        return properties;
    }

    @Test
    void theFirstAdministratorComesByLinkAndGetsStrictCookies() {
        var borchester = provisioning.add(
                new NewCouncil("borchester", "Borchester Council", "E08000099", null, "#00703c", "#ffffff"));
        var outcome = borchester.call(() ->
                accounts.invite("first@borchester.example", "Flora First", Role.ADMINISTRATOR, Accounts.OPERATOR));
        assertThat(outcome).isInstanceOf(Invited.class);
        var link = ((Invited) outcome).link().path();
        var browser = new Browser(server.getURI());
        browser.get(link);
        browser.post(link, Map.of("newPassword", "heron gatepost violin"));
        var answer = browser.signIn("/borchester", "first@borchester.example", "heron gatepost violin");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.headers("set-cookie").stream().filter(c -> c.startsWith("__Host-session=")).findFirst())
                .hasValueSatisfying(cookie -> assertThat(cookie)
                        .containsIgnoringCase("; HttpOnly").contains("; Secure", "; SameSite=Lax", "; Path=/")
                        .doesNotContain("Domain"));
        assertThat(browser.get("/borchester/people").text()).contains("Flora First");
        assertThatThrownBy(() -> demonstration.create(borchester, "a@b.example", "A", Role.OFFICER))
                .hasMessageContaining("Demonstration people");
    }
}

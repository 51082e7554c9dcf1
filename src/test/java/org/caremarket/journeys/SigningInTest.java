package org.caremarket.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.regex.Pattern;
import org.caremarket.platform.access.DemonstrationPeople;
import org.junit.jupiter.api.Test;

/** Coming in and going out. */
@Journey
class SigningInTest {

    @Test
    void aPersonFindsTheirCouncilAndSignsIn(Desk desk) {
        var page = desk.browser();
        page.navigate("/");
        link(page, "Sefton Council").click();
        Desk.submitSignIn(page, "officer@sefton.example", DemonstrationPeople.PASSWORD);
        assertThat(page).hasURL(Pattern.compile(".*/sefton/?$"));
        assertThat(heading(page)).hasText("Overview");
        assertThat(link(page, "Sefton commissioning officer")).isVisible();
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressGetTheSameAnswerAndKeepTheAddress(Desk desk) {
        var page = desk.browser();
        page.navigate("/sefton/sign-in");
        Desk.submitSignIn(page, "approver@sefton.example", "not the password");
        var known = summary(page);
        assertThat(page.getByLabel("Email address")).hasValue("approver@sefton.example");
        assertThat(page.locator("#password")).hasValue("");

        Desk.submitSignIn(page, "nobody@sefton.example", "not the password");
        assertThat(page.getByLabel("Email address")).hasValue("nobody@sefton.example");
        assertThat(summary(page)).isEqualTo(known);
        assertThat(page.title()).startsWith("Error: ");
    }

    @Test
    void whoOpenedALinkGoesOnThereAfterSigningIn(Desk desk) {
        var page = desk.browser();
        page.navigate("/sefton/actions?status=amber");
        assertThat(heading(page)).hasText("Sign in");
        Desk.submitSignIn(page, "officer@sefton.example", DemonstrationPeople.PASSWORD);
        assertThat(page).hasURL(Pattern.compile(".*/sefton/actions\\?status=amber$"));
    }

    @Test
    void signingOutEndsTheSessionForTheBackButtonAndForAKeptCookie(Desk desk) {
        var page = desk.signedIn("viewer@cheshire-west.example");
        assertThat(heading(page)).hasText("Overview");
        var kept = page.context().cookies();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")).click();
        assertThat(heading(page)).hasText("Sign in");

        page.goBack();
        assertThat(heading(page)).hasText("Sign in");

        var thief = desk.browser();
        thief.context().addCookies(kept.stream().map(SigningInTest::copy).toList());
        thief.navigate("/cheshire-west/actions");
        assertThat(heading(thief)).hasText("Sign in");
    }

    @Test
    void aRegionalAnalystSignsInAtTheirRegion(Desk desk) {
        var page = desk.signedIn("analyst@lcr.example");
        assertThat(link(page, "Liverpool City Region analyst")).isVisible();
        var answer = page.navigate("/sefton/actions");
        assertThat(answer.status()).as("a council's actions are nothing to a region's analyst").isEqualTo(404);
    }

    @Test
    void anAdministratorInvitesSomebodyWhoChoosesAPasswordByTheLink(Desk desk) {
        var admin = desk.signedIn("admin@cheshire-west.example");
        link(admin, "People").click();
        admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Invite somebody")).click();
        admin.getByLabel("Email address").fill("new@cheshire-west.example");
        admin.getByLabel("Full name").fill("Newly invited officer");
        admin.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Commissioning officer: records plans, actions, workshops and figures")).check();
        assertThat(Desk.send(admin, "Invite").status()).isEqualTo(201);
        var shown = Pattern.compile("https?://[^\\s\"<]+/invitations/[\\w-]+").matcher(admin.content());
        assertThat(shown.find()).as("the page shows the link").isTrue();

        var invited = desk.browser();
        invited.navigate(shown.group());
        invited.locator("#newPassword").fill("cornflower tugboat 44");
        invited.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Set password")).click();
        assertThat(invited.getByRole(AriaRole.ALERT)).containsText("Your password has been set");
        Desk.submitSignIn(invited, "new@cheshire-west.example", "cornflower tugboat 44");
        assertThat(heading(invited)).hasText("Overview");

        assertThat(desk.browser().navigate(shown.group()).status()).as("a link works once").isEqualTo(404);
    }

    private static Cookie copy(Cookie cookie) {
        return new Cookie(cookie.name, cookie.value).setDomain(cookie.domain).setPath(cookie.path);
    }

    private static String summary(Page page) {
        return page.locator(".govuk-error-summary").innerText();
    }

    private static Locator heading(Page page) {
        return page.locator("h1");
    }

    private static Locator link(Page page, String text) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(true)).first();
    }
}

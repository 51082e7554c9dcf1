package org.caremarket.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From the overview to a reported status, and what happens when two people report at once. */
@Journey
class ReportingTest {

    @Test
    void anOfficerFindsAnActionAndReportsItRedWithAReason(Desk desk) {
        reportRed(desk.signedIn("officer@sheffield.example"), "2.1");
    }

    @Test
    void theSameWithoutJavaScript(Desk desk) {
        var page = desk.browser(new NewContextOptions().setJavaScriptEnabled(false));
        reportRed(Desk.signIn(page, "officer@sheffield.example"), "2.2");
        page.getByRole(AriaRole.BUTTON, named("Sign out")).click();
        assertThat(page.locator("h1")).hasText("Sign in");
    }

    private static void reportRed(Page page, String ref) {
        page.getByRole(AriaRole.LINK, named("Actions")).click();
        assertThat(page.locator("tbody tr")).hasCount(25);
        open(page, ref);
        page.getByRole(AriaRole.BUTTON, named("Report its status")).click();
        page.getByRole(AriaRole.RADIO, named("Red")).check();
        assertThat(Desk.send(page, "Report").status()).as("red needs a reason").isEqualTo(422);

        var problem = page.locator(".govuk-error-summary a");
        assertThat(problem).hasText(new String[] {"Enter why the action is red",
            "Enter what is being done about it: red needs a corrective action"});
        assertThat(page.getByRole(AriaRole.RADIO, named("Red"))).isChecked();
        var field = page.locator("textarea[name=narrative]");
        assertThat(problem.first().getAttribute("href")).isEqualTo("#" + field.getAttribute("id"));
        assertThat(field.getAttribute("aria-describedby")).contains("narrative-error");

        field.fill("The tender found no bidder.");
        page.locator("textarea[name=correctiveAction]").fill("A second tender opens in May,\nwith a longer term.");
        page.locator("[name=asOfDay]").fill("99");
        assertThat(Desk.send(page, "Report").status()).as("there is no 99th").isEqualTo(422);
        assertThat(page.locator("textarea[name=narrative]")).hasValue("The tender found no bidder.");
        assertThat(page.locator("textarea[name=correctiveAction]"))
                .hasValue("A second tender opens in May,\nwith a longer term.");
        assertThat(page.locator("[name=asOfDay]")).hasValue("99");

        page.locator("[name=asOfDay]").fill("1");
        page.locator("[name=asOfMonth]").fill("10");
        page.locator("[name=asOfYear]").fill("2026");
        assertThat(Desk.send(page, "Report").status()).isEqualTo(303);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Status reported: red");
        var newest = page.locator(".app-history__item").first();
        assertThat(newest).containsText("as of 1 October 2026, reported by Sheffield commissioning officer");
        assertThat(newest).containsText("The tender found no bidder.");
        assertThat(newest).containsText("Corrective action: A second tender opens in May,");
        assertThat(newest.locator(".govuk-tag")).hasText("Red");
    }

    @Test
    void theListIsFilteredByStatus(Desk desk) {
        var page = desk.signedIn("viewer@sefton.example");
        page.locator(".app-counts__link", new Page.LocatorOptions().setHasText("Complete")).click();
        assertThat(page).hasURL(Pattern.compile(".*\\?status=complete$"));
        var complete = page.locator("tbody tr").count();
        assertThat(complete).isGreaterThan(0);
        assertThat(page.locator("tbody .govuk-tag")).hasText(
                Stream.generate(() -> "Complete").limit(complete).toArray(String[]::new));

        page.getByLabel("Status").selectOption("red");
        page.getByRole(AriaRole.BUTTON, named("Filter")).click();
        assertThat(page.locator("h1")).hasText("Actions: red");
        page.getByRole(AriaRole.LINK, named("Show all actions")).click();
        assertThat(page.locator("tbody tr")).hasCount(35);
    }

    @Test
    void whenTwoReportAtOnceTheSecondSeesBothTextsAndMaySendAgain(Desk desk) {
        var first = desk.signedIn("officer@sheffield.example");
        var second = desk.signedIn("approver@sheffield.example");
        for (var page : new Page[] {first, second}) {
            page.navigate("/sheffield/actions");
            open(page, "3.1");
            page.getByRole(AriaRole.BUTTON, named("Report its status")).click();
            page.getByRole(AriaRole.RADIO, named("Amber")).check();
            page.locator("textarea[name=correctiveAction]").fill("Ask them again.");
        }
        first.locator("textarea[name=narrative]").fill("Two of five providers have signed.");
        assertThat(Desk.send(first, "Report").status()).isEqualTo(303);

        second.locator("textarea[name=narrative]").fill("The third provider asks for more time.");
        assertThat(Desk.send(second, "Report").status()).isEqualTo(409);
        assertThat(second.locator("h1")).hasText("Somebody else reported on this action first");
        assertThat(second.locator("main")).containsText("Two of five providers have signed.");
        assertThat(second.locator("textarea[name=narrative]")).hasValue("The third provider asks for more time.");

        assertThat(Desk.send(second, "Report on top of theirs").status()).isEqualTo(303);
        var history = second.locator(".app-history__item");
        assertThat(history.nth(0)).containsText("The third provider asks for more time.");
        assertThat(history.nth(1)).containsText("Two of five providers have signed.");
    }

    @Test
    void aViewerReadsAndCannotReport(Desk desk) {
        var page = desk.signedIn("viewer@sheffield.example");
        page.navigate("/sheffield/actions");
        open(page, "1.1");
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, named("Report its status"))).hasCount(0);
        var answer = page.navigate(page.url() + "/statuses/new");
        assertThat(answer.status()).isEqualTo(403);
    }

    private static void open(Page page, String ref) {
        page.locator("tbody a").filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + ref + " ")))
                .first().click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}

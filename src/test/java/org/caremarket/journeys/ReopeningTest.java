package org.caremarket.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.Test;

/** A framework is opened again, and a new provider becomes a member, with JavaScript off. */
@Journey
class ReopeningTest {

    @Test
    void aProviderAppliesInARoundAndBecomesAMember(Desk desk) {
        var page = desk.browser(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(390, 800));
        Desk.signIn(page, "officer@sheffield.example");
        page.navigate("/sheffield/frameworks");
        page.locator("tbody th a:text-is('Enhanced supported living')").click();
        page.locator("a:text-is('Add a round')").click();
        page.locator("#title").fill("Journey round");
        page.locator("#opensOn").fill("1 March 2024");
        page.locator("#closesOn").fill("31 March 2024");
        Desk.send(page, "Add the round");
        Desk.send(page, "Open it for applications");
        page.locator("a:text-is('Add an application')").click();
        page.locator("#name").fill("Example Journey Support Ltd");
        page.locator("[name=lots]").first().check();
        page.locator("#receivedOn").fill("12 March 2024");
        Desk.send(page, "Add the application");
        Desk.send(page, "Close it to applications");
        Desk.send(page, "Record that it is decided");
        assertThat(page.locator(".govuk-error-summary")).containsText("Record an outcome for every application first");
        page.locator("a:has-text('Record the outcome')").click();
        page.locator("#outcome").selectOption("SUCCESSFUL");
        page.locator("#decidedOn").fill("12 April 2024");
        Desk.send(page, "Record the outcome");
        Desk.send(page, "Record that it is decided");
        assertThat(page.locator("main")).containsText("of 1 application, 1 successful");
        page.locator("a:text-is('Members of the framework')").click();
        assertThat(page.locator("main")).containsText("Example Journey Support Ltd");
        assertThat(page.locator("main")).containsText("from 12 April 2024");
    }
}

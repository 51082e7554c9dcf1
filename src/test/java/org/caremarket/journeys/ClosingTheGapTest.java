package org.caremarket.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.Test;

/** What it would cost to close the gap between fee and cost, saved under a name, with JavaScript off and on a phone. */
@Journey
class ClosingTheGapTest {

    @Test
    void anOfficerTriesSavesAndFindsItAgain(Desk desk) {
        var page = desk.browser(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(390, 800));
        Desk.signIn(page, "officer@sefton.example");
        page.navigate("/sefton/market");
        page.locator("main a:text('Fees and cost of care')").first().click();
        assertThat(page.locator("main")).containsText("£21.40 an hour");
        page.locator("main a:has-text('What care costs')").click();
        page.locator("tbody th a").first().click();
        page.locator("tbody th a:text-is('Home care, 18 and over')").click();
        assertThat(page.locator("main")).containsText("Made up for demonstration");
        assertThat(page.locator("main")).containsText("Medians do not add up");

        page.locator("main a:text('Add a scenario')").click();
        page.locator("#fee").fill("20");
        page.locator("#volume").fill("1000");
        page.locator("#rise").fill("0");
        page.locator("#share").fill("200");
        Desk.send(page, "Save the scenario");
        assertThat(page.locator(".govuk-error-summary")).containsText("Enter a name for the scenario");
        assertThat(page.locator(".govuk-error-summary")).containsText("must be from 0 to 100");
        page.locator("#name").fill("All of it for 1,000 hours");
        page.locator("#share").fill("100");
        Desk.send(page, "Save the scenario");

        // (21.55 − 20) × 1,000 × 52
        assertThat(page.locator("main")).containsText("£80,600 a year");
        assertThat(page.locator("main")).containsText("£80,600.00");
        page.locator(".govuk-breadcrumbs a:text-is('Home care, 18 and over')").click();
        page.locator("a:text-is('All of it for 1,000 hours')").click();
        assertThat(page.locator("main")).containsText("Saved by Sefton commissioning officer");
        assertThat(page.locator("main")).not().containsText("The base changed");
    }
}

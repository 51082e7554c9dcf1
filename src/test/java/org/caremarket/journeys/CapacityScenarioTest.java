package org.caremarket.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** What if home care grows faster and costs more: from the market's page to a scenario that is found again. */
@Journey
class CapacityScenarioTest {

    @Test
    void aScenarioOfHomeCareIsTriedKeptAndFoundAgain(Desk desk) {
        var page = desk.stillSignedIn("officer@sefton.example");
        page.navigate("/sefton/market");
        page.locator("main a:text-is('Capacity')").click();
        page.locator("tbody th a:text('Home care, whole council')").click();
        assertThat(page.locator("main")).containsText("1,630 affordable: 1,396 to spare. With growth 1,274 are required: 356 to spare.");
        page.locator("a:text('Try a scenario')").click();
        page.locator("#growthPercent").fill("8");
        page.locator("#fee").fill("23.50");
        Desk.send(page, "Work it out");
        assertThat(page.locator("#answer")).containsText("9.3 to spare, against 356 to spare in the record");
        assertThat(page.locator("tr:has-text('Gap with growth')")).containsText("356 to spare");
        assertThat(page.locator("tr:has-text('Gap with growth')")).containsText("9.3 to spare");
        assertThat(page.locator("tr:has-text('required with growth, a year')")).containsText("£1,980,455");
        assertThat(page.locator("tr:has-text('required with growth, a year')")).containsText("Not stated");
        page.locator("#name").fill("Growth of 8% at a fee of £23.50");
        Desk.send(page, "Keep the scenario");
        assertThat(page.locator(".govuk-notification-banner")).containsText("Scenario kept");

        var reader = desk.stillSignedIn("viewer@sefton.example");
        reader.navigate("/sefton/capacity");
        reader.locator("tbody th a:text('Home care, whole council')").click();
        reader.locator("a:text-matches('Scenarios \\\\([1-9]')").click();
        reader.locator("li a:text('Growth of 8% at a fee of £23.50')").click();
        assertThat(reader.locator("main")).containsText("9.3 to spare");
        assertThat(reader.locator("main")).containsText("Kept by Sefton commissioning officer");
    }
}

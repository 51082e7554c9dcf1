package org.caremarket.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.provider.closure.ClosureFixtures;
import org.junit.jupiter.api.Test;

/** A provider fails: from its notice to a plan by which everybody's care goes on, with JavaScript off. */
@Journey
class ProviderFailureTest {

    @Test
    void aNoticeBecomesAPlanThatSaysHowFarItIs(Desk desk) {
        var council = desk.bean(CouncilDirectory.class).council("cheshire-west").orElseThrow();
        var home = council.call(() -> desk.bean(ClosureFixtures.class).serving("Journey Failing Home"));
        var page = desk.browser(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(390, 800));
        Desk.signIn(page, "officer@cheshire-west.example");
        page.navigate("/cheshire-west/market-changes/new?who=location-" + home);
        page.locator("#noticeOn").fill("2 March 2026");
        page.getByLabel("Financial").check();
        Desk.send(page, "Record it");
        assertThat(page.locator("main")).containsText("Journey Failing Home is to close; the day is not known yet");

        page.getByText("Start a continuity plan").click();
        assertThat(page.locator("main")).containsText("Write nothing by which a resident could be recognised");
        page.locator("#lead").fill("Head of commissioning");
        page.locator("#councilFunded").fill("9");
        Desk.send(page, "Start the plan");
        assertThat(page.locator("main")).containsText("At least 9 people are affected; nobody has moved yet; 0 of 16 steps are done");

        page.locator("a:text('Tell the Care Quality Commission')").click();
        page.getByLabel("Done", new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("#doneOn").fill("3 March 2026");
        Desk.send(page, "Record the step");
        page.locator("#movedOn").fill("9 March 2026");
        page.locator("#people").fill("4");
        Desk.send(page, "Record moves");
        page.locator("#told").fill("Care Quality Commission");
        page.locator("#toldOn").fill("3 March 2026");
        page.locator("#how").fill("By telephone");
        page.locator("#byWhom").fill("Contracts manager");
        Desk.send(page, "Record who was told");
        assertThat(page.locator("main")).containsText("4 have moved; 1 of 16 steps are done");

        page.navigate("/cheshire-west");
        assertThat(page.locator("main")).containsText("Continuity of care: Journey Failing Home");
    }
}

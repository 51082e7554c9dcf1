package org.caremarket.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Duration;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.workshop.WorkshopFixture;
import org.caremarket.workshop.collation.CollationFixture;
import org.caremarket.workshop.response.Quoting;
import org.caremarket.workshop.response.Said;
import org.junit.jupiter.api.Test;

/** From what was said to what everybody can read, with JavaScript off. */
@Journey
class MakingSenseTest {

    @Test
    void whatWasSaidIsTaggedDecidedAndPublishedWithoutJavaScript(Desk desk) {
        var workshop = desk.bean(CouncilDirectory.class).council("sheffield").orElseThrow().call(() -> {
            var closed = desk.bean(WorkshopFixture.class).closed(desk.bean(Clock.class).instant().minus(Duration.ofHours(1)));
            var answers = desk.bean(CollationFixture.class);
            answers.says(closed, null, "Journey Care", 1, Said.words("Visits are too short", Quoting.NAMED));
            answers.says(closed, null, "Quiet Care", 1, Said.words("We lose money", Quoting.NOT));
            return closed;
        });
        var page = desk.browser(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(390, 800));
        Desk.signIn(page, "approver@sheffield.example");
        page.navigate("/sheffield/workshops/themes");
        page.locator("[name=name]").fill("Length of visits");
        Desk.send(page, "Add the theme");

        page.navigate("/sheffield/workshops/" + workshop.id() + "/collation");
        for (var summary : page.locator("summary:has-text('Choose its themes')").all()) {
            summary.click();
        }
        for (var box : page.locator("article").getByLabel("Length of visits").all()) {
            box.check();
        }
        Desk.send(page, "Save the themes of this page");
        assertThat(page.locator(".govuk-notification-banner")).containsText("2 tags changed");

        page.navigate("/sheffield/workshops/" + workshop.id() + "/dispositions");
        page.locator("tbody a:text('Length of visits')").click();
        page.getByLabel("Accepted", new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("[name=reason]").fill("No visit is shorter than 30 minutes from April.");
        Desk.send(page, "Save the decision");
        page.navigate("/sheffield/workshops/" + workshop.id() + "/publication");
        Desk.send(page, "Publish it");

        var reader = desk.browser();
        reader.navigate("/sheffield/published");
        reader.locator("main a:text('" + workshop.title() + "')").first().click();
        assertThat(reader.locator("main")).containsText("Visits are too short");
        assertThat(reader.locator("main")).containsText("No visit is shorter than 30 minutes from April.");
        assertThat(reader.locator("main")).not().containsText("We lose money");
    }
}
